package org.caiqiao.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

import org.caiqiao.shared.KnownEntry;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes texts of one kind in bulk, and takes back what an import or the demo district
 * brought.
 */
@Transactional
public abstract class PublicationImport<T extends PublishedText<T, I>, I> {

	private final PublishedTexts<T> texts;

	private final IntFunction<Object> manyChanged;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final int publishedDays;

	/**
	 * @param manyChanged tells the other modules how many came or went at once, 0 where
	 * nobody counted
	 */
	protected PublicationImport(PublishedTexts<T> texts, IntFunction<Object> manyChanged,
			ApplicationEventPublisher events, Clock clock, int publishedDays) {
		this.texts = texts;
		this.manyChanged = manyChanged;
		this.events = events;
		this.clock = clock;
		this.publishedDays = publishedDays;
	}

	/** Publishes these drafts, in the order given, without a word to other modules. */
	protected List<I> publishAll(List<T> drafts) {
		LocalDate lastDay = LocalDate.now(this.clock).plusDays(this.publishedDays);
		drafts.forEach(draft -> draft.publishQuietly(this.clock.instant(), lastDay));
		return this.texts.saveAll(drafts).stream().map(PublishedText::id).toList();
	}

	/** Tells the other modules, once, that an import is complete. */
	public void announce(long importId) {
		this.events.publishEvent(this.manyChanged.apply(0));
	}

	/** The first entries, in whatever state, of those with a greater id. */
	@Transactional(readOnly = true)
	public List<KnownEntry> knownAfter(long id, int most) {
		return this.texts.knownAfter(id, Limit.of(most));
	}

	/**
	 * Removes at most so many of those that an import brought; call it until none is
	 * left.
	 * @return how many were removed
	 */
	public int removeImported(long importId, int most) {
		return remove(this.texts.findByOriginImportId(importId, Limit.of(most)));
	}

	/** Removes at most so many of the demo district; call it until none is left. */
	public int removeDemo(int most) {
		return remove(this.texts.findByOriginDemoTrue(Limit.of(most)));
	}

	private int remove(List<T> some) {
		if (!some.isEmpty()) {
			this.events.publishEvent(this.manyChanged.apply(some.size()));
		}
		this.texts.deleteAll(some);
		return some.size();
	}

}
