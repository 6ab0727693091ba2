package org.caiqiao.search;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jakarta.persistence.EntityManager;
import org.awaitility.Awaitility;
import org.caiqiao.IntegrationTest;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** The index rebuilt while people work. */
@IntegrationTest
class IndexRebuildIntegrationTests {

	private final MockMvcTester pages;

	private final IndexUpkeep index;

	private final NeedImport needs;

	private final EntityManager entities;

	private final TransactionOperations transactions;

	private final String mark = "zz" + UUID.randomUUID().toString().replaceAll("[-\\d]", "x");

	IndexRebuildIntegrationTests(@Autowired MockMvcTester pages, @Autowired IndexUpkeep index,
			@Autowired NeedImport needs, @Autowired EntityManager entities,
			@Autowired TransactionOperations transactions) {
		this.pages = pages;
		this.index = index;
		this.needs = needs;
		this.entities = entities;
		this.transactions = transactions;
	}

	@Test
	void whatIsSavedMeanwhileStandsInItOnce() {
		this.index.rebuild().join();
		var row = new NeedImport.Row(null, NeedContent.of(this.mark, "正文"), Origin.PORTAL);
		var published = this.needs.publish(Collections.nCopies(100, row));
		var rebuilt = this.index.rebuild();
		published.reversed().forEach(need -> written(need.value()));
		rebuilt.join();
		assertThat(entries(this.mark)).isEqualTo(100);
	}

	@Test
	void whatSomebodyIsChangingIsWaitedForAndStandsInItAsItWasSaved() {
		this.index.rebuild().join();
		long need = publish(this.mark + "before");
		var held = new CountDownLatch(1);
		var go = new CountDownLatch(1);
		var change = CompletableFuture.runAsync(() -> this.transactions.executeWithoutResult(status -> {
			this.entities.createNativeQuery("update need set title = :title, changed_at = changed_at where id = :id")
				.setParameter("title", this.mark + "after")
				.setParameter("id", need)
				.executeUpdate();
			held.countDown();
			await(go);
		}));
		await(held);
		var rebuilt = this.index.rebuild();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::itWaits);
		assertThat(rebuilt).as("one row is being changed").isNotDone();
		for (String page : List.of("/needs", "/search")) {
			assertThat(this.pages.get().uri(page)).as("lists say that they are not whole").bodyText().contains("正在重建");
		}
		go.countDown();
		change.join();
		rebuilt.join();
		assertThat(entries(this.mark + "before")).isZero();
		assertThat(entries(this.mark + "after")).isOne();
		assertThat(this.pages.get().uri("/needs")).bodyText().doesNotContain("正在重建");
	}

	@Test
	void whatIsGoneIsNotInItAnyMore() {
		long need = publish(this.mark);
		this.transactions
			.executeWithoutResult(status -> this.entities.createNativeQuery("delete from need where id = :id")
				.setParameter("id", need)
				.executeUpdate());
		assertThat(entries(this.mark)).as("the index was not told").isOne();
		this.index.rebuild().join();
		this.index.rebuild().join();
		assertThat(entries(this.mark)).isZero();
	}

	private boolean itWaits() {
		return this.transactions.execute(status -> (Long) this.entities.createNativeQuery("""
				select count(*) from pg_stat_activity
				where datname = current_database() and wait_event_type = 'Lock' and query like '%for share%'
				""").getSingleResult()) > 0;
	}

	private long publish(String title) {
		return this.needs.publish(List.of(new NeedImport.Row(null, NeedContent.of(title, "正文"), Origin.PORTAL)))
			.getFirst()
			.value();
	}

	/** As when somebody saves it. */
	private void written(long need) {
		this.transactions.executeWithoutResult(status -> Search.session(this.entities)
			.indexingPlan()
			.addOrUpdate(this.entities.createQuery("select need from Need need where need.id = :id")
				.setParameter("id", need)
				.getSingleResult()));
	}

	private long entries(String word) {
		return this.transactions.execute(status -> Search.session(this.entities)
			.search(Listed.class)
			.where(entry -> entry.match().field("title").matching(word))
			.fetchTotalHitCount());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
