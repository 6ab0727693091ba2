package org.caiqiao.matching;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.command.Progress;
import org.caiqiao.command.Terminal;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.MatchText;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caiqiao.People.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** {@code bin/caiqiao rematch} and the office's button for it, on the whole portal. */
@IntegrationTest
class RematchIntegrationTests {

	private final MockMvcTester pages;

	private final People people;

	private final NeedImport needs;

	private final MatchingIndex index;

	private final Rematching rematching;

	private final RematchPlace place;

	private final ApplicationContext portal;

	RematchIntegrationTests(@Autowired MockMvcTester pages, @Autowired People people, @Autowired NeedImport needs,
			@Autowired MatchingIndex index, @Autowired Rematching rematching, @Autowired RematchPlace place,
			@Autowired ApplicationContext portal) {
		this.pages = pages;
		this.people = people;
		this.needs = needs;
		this.index = index;
		this.rematching = rematching;
		this.place = place;
		this.portal = portal;
	}

	@Test
	void mendsWhatIsMissingAndWhatIsWrongAndTellsHowMuchItDid() throws Exception {
		List<Subject> published = publish(40);
		Subject wrong = published.getFirst();
		MatchText other = MatchText.of(Kind.NEED, wrong.id(), "别的文字", "");
		this.index.put(wrong, List.of(other), Map.of());
		this.index.publish();
		var terminal = new WatchedTerminal();

		assertThat(new RematchCommand().run(terminal)).isZero();

		for (Subject subject : published) {
			assertThat(texts(subject)).singleElement()
				.satisfies(text -> assertThat(text.title()).startsWith("重新匹配的需求"));
		}
		assertThat(terminal.out.toString()).contains("Everything is matched anew: " + terminal.total.get() + " in all");
		assertThat(terminal.shown.get()).isEqualTo(terminal.total.get()).isGreaterThanOrEqualTo(40);
		assertThat(this.place.last()).isEmpty();
	}

	@Test
	void goesOnWhereItStopped() throws Exception {
		List<Subject> published = publish(40);
		this.place.reached(published.get(19));
		var terminal = new WatchedTerminal();

		assertThat(new RematchCommand().run(terminal)).isZero();

		Rematching.Run run = this.rematching.run();
		assertThat(run.from()).isBetween(20, run.total() - 20);
		assertThat(terminal.err.toString()).contains("Going on where it was interrupted: " + run.from() + " of");
		assertThat(terminal.out.toString()).contains((run.total() - run.from()) + " of them now");
		assertThat(this.place.last()).isEmpty();
	}

	@Test
	void ctrlCStopsItAndTheNextCallDoesTheRest() throws Exception {
		List<Subject> published = publish(40);
		this.place.reached(published.get(1));
		Thread.currentThread().interrupt();

		assertThatThrownBy(() -> new RematchCommand().run(new WatchedTerminal()))
			.isInstanceOf(InterruptedException.class);

		Awaitility.await().until(() -> !this.rematching.run().running());
		assertThat(new RematchCommand().run(new WatchedTerminal())).isZero();
		assertThat(this.place.last()).isEmpty();
		published.subList(2, 40).forEach(subject -> assertThat(texts(subject)).hasSize(1));
	}

	@Test
	void theOfficeBeginsItByAButtonAndNobodyElseDoes() throws Exception {
		publish(3);
		SignedIn officer = this.people.with(Role.OFFICER);
		for (String address : List.of("/office/matching/rematch", "/office/matching/rematch/stop")) {
			assertThat(this.pages.post().uri(address).with(as(this.people.with(Role.COMPANY))).with(csrf()))
				.hasStatus(403);
		}

		assertThat(this.pages.post().uri("/office/matching/rematch").with(as(officer)).with(csrf()))
			.hasStatus3xxRedirection();
		Awaitility.await().until(() -> !this.rematching.run().running());

		assertThat(this.pages.get().uri("/office/matching").with(as(officer))).hasStatusOk()
			.bodyText()
			.contains("已完成：" + this.rematching.run().total());
		assertThat(this.pages.post().uri("/office/matching/rematch/stop").with(as(officer)).with(csrf()))
			.hasStatus3xxRedirection();
	}

	@Test
	void anInterruptedOneIsShownToTheOffice() {
		Subject last = publish(1).getFirst();
		this.place.reached(last);

		assertThat(this.pages.get().uri("/office/matching").with(as(this.people.with(Role.OFFICER)))).hasStatusOk()
			.bodyText()
			.contains("可从中断处继续");
		this.place.forget();
	}

	private List<MatchText> texts(Subject subject) {
		return this.index.ask(snapshot -> snapshot.texts(subject));
	}

	private List<Subject> publish(int many) {
		String mark = UUID.randomUUID().toString();
		return this.needs
			.publish(IntStream.range(0, many)
				.mapToObj(i -> new NeedImport.Row(null, NeedContent.of("重新匹配的需求" + i, mark), Origin.PORTAL))
				.toList())
			.stream()
			.map(id -> MatchTexts.subject(Kind.NEED, id.value()))
			.toList();
	}

	private final class WatchedTerminal implements Terminal {

		private final StringWriter out = new StringWriter();

		private final StringWriter err = new StringWriter();

		private final AtomicLong shown = new AtomicLong();

		private final AtomicLong total = new AtomicLong();

		@Override
		public PrintWriter out() {
			return new PrintWriter(this.out, true);
		}

		@Override
		public PrintWriter err() {
			return new PrintWriter(this.err, true);
		}

		@Override
		public Locale locale() {
			return Locale.ENGLISH;
		}

		@Override
		public Path file(Path named) {
			return named;
		}

		@Override
		public Path dataFolder() {
			return Path.of("nowhere");
		}

		@Override
		public <T> T service(Class<T> type) {
			return RematchIntegrationTests.this.portal.getBean(type);
		}

		@Override
		public Progress progress(String task, long steps) {
			this.total.set(steps);
			return new Progress() {

				@Override
				public void to(long done) {
					WatchedTerminal.this.shown.set(done);
				}

				@Override
				public void close() {
					// Nothing to clear.
				}
			};
		}

	}

}
