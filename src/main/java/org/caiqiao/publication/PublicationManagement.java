package org.caiqiao.publication;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.PersonalData;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.Identifier;
import org.caiqiao.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where texts of one kind are written, each time on behalf of somebody who may.
 *
 * @param <T> the text
 * @param <I> its name
 * @param <P> what other modules may know of it
 */
@Transactional(readOnly = true)
public abstract class PublicationManagement<T extends PublishedText<T, I>, I extends Identifier, P>
		implements PersonalData {

	/** A form that comes again within this time was sent twice. */
	private static final Duration TWICE = Duration.ofMinutes(1);

	private final TextKind<I> kind;

	private final PublishedTexts<T> texts;

	private final PublicationSteps steps;

	private final int publishedDays;

	protected PublicationManagement(TextKind<I> kind, PublishedTexts<T> texts, PublicationSteps steps,
			int publishedDays) {
		this.kind = kind;
		this.texts = texts;
		this.steps = steps;
		this.publishedDays = publishedDays;
	}

	protected abstract P profile(T text);

	/** Whether this person may write it: the office and its authors. */
	public abstract boolean mayWrite(@Nullable SignedIn who, P text);

	public TextKind<I> kind() {
		return this.kind;
	}

	/** What other modules may know of it, whatever its state; empty if there is none. */
	public Optional<P> find(I id) {
		return this.texts.findById(id.value()).map(this::profile);
	}

	/** What other modules may know of these; unknown ones are left out. */
	public List<P> findAll(Collection<I> ids) {
		return ids.isEmpty() ? List.of()
				: profiles(this.texts.findAllById(ids.stream().map(Identifier::value).toList()));
	}

	/**
	 * Public ones in the order of their ids, from the one after an id on; for going
	 * through all of them in pages.
	 */
	public List<P> published(long after, int most) {
		return profiles(this.texts.publishedAfter(after, Limit.of(most)));
	}

	protected List<P> profiles(List<T> some) {
		return some.stream().map(this::profile).toList();
	}

	/**
	 * Begins a text. The same words of an author sent twice within a minute are one.
	 * @param problem what it says beside its title
	 */
	protected I begin(SignedIn author, PublishedContent content, String problem, Supplier<T> text) {
		long who = author.accountId().value();
		this.texts.waitForTurn(who);
		return this.texts.enteredTwice(who, content.title(), problem, this.steps.now().minus(TWICE), Limit.of(1))
			.stream()
			.findFirst()
			.map(this.kind.id()::apply)
			.orElseGet(() -> this.texts.save(text.get()).id());
	}

	@Override
	public String part() {
		return this.kind.path().substring(1);
	}

	/** The texts that somebody entered, in whatever state. */
	@Override
	public Map<String, Object> of(AccountId account) {
		List<Map<String, String>> all = this.texts.enteredBy(account.value())
			.stream()
			.map(text -> Map.of("id", String.valueOf(text.key()), "title", text.listedTitle(), "state",
					text.publication().state().name(), "changedAt", text.changedAt().toString()))
			.toList();
		return all.isEmpty() ? Map.of() : Map.of("entered", all);
	}

	/** Hands it in for review. */
	@Transactional
	public void submit(SignedIn author, I id) {
		take(PublicationStep.SUBMIT, author, id.value(), "");
	}

	/**
	 * Takes a step of its publication.
	 * @param note for its authors to read, where the office gives it back
	 */
	@Transactional
	public void take(PublicationStep step, SignedIn who, long id, String note) {
		T text = writable(who, id);
		this.steps.take(step, text, who, note, this.publishedDays);
		this.texts.save(text);
	}

	/** The text, if this person may write it; a stranger does not even find it. */
	protected T writable(SignedIn who, long id) {
		return this.texts.findById(id)
			.filter(text -> mayWrite(who, profile(text)))
			.orElseThrow(() -> NotFound.of(this.kind.name(), id));
	}

	/**
	 * The same, in the version that the author read, so that nobody's change is lost.
	 * @throws Conflict if somebody else wrote in between
	 */
	protected T writable(SignedIn author, long id, int version) {
		T text = writable(author, id);
		if (text.version() != version) {
			throw Conflict.on(this.kind.name(), id);
		}
		return text;
	}

	/** Writes a new text down; what the office wrote it has read as well. */
	protected void saveRewritten(SignedIn author, T text) {
		this.steps.noteRead(text, author);
		this.texts.save(text);
	}

}
