package org.caiqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.caiqiao.company.CompanyId;
import org.caiqiao.shared.KnownEntry;
import org.caiqiao.shared.Origin;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes needs in bulk, and takes back what an import or the demo district brought. */
@Service
@Transactional
public class NeedImport {

	private final Needs needs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final int publishedDays;

	NeedImport(Needs needs, ApplicationEventPublisher events, Clock clock,
			@Value("${caiqiao.need.published-days:180}") int publishedDays) {
		this.needs = needs;
		this.events = events;
		this.clock = clock;
		this.publishedDays = publishedDays;
	}

	/**
	 * Publishes these needs, in the order given.
	 * @return their ids
	 */
	public List<NeedId> publish(List<Row> rows) {
		LocalDate lastDay = LocalDate.now(this.clock).plusDays(this.publishedDays);
		var now = this.clock.instant();
		var saved = this.needs.saveAll(rows.stream()
			.map(row -> new Need(row.company(), null, row.content(), row.origin(), now).publishQuietly(now, lastDay))
			.toList());
		return saved.stream().map(Need::id).toList();
	}

	/** Tells the other modules, once, that an import is complete. */
	public void announce(long importId) {
		this.events.publishEvent(new ManyNeedsChanged(0));
	}

	/** Which of these ids of a file are known already. */
	@Transactional(readOnly = true)
	public Set<String> known(Collection<String> sourceRefs) {
		return new HashSet<>(this.needs.knownSourceRefs(sourceRefs));
	}

	/** The first entries, in whatever state, of those with a greater id. */
	@Transactional(readOnly = true)
	public List<KnownEntry> knownAfter(long id, int most) {
		return this.needs.knownAfter(id, Limit.of(most));
	}

	/**
	 * Removes at most so many of the needs that an import brought; call it until none is
	 * left.
	 * @return how many were removed
	 */
	public int removeImported(long importId, int most) {
		return remove(this.needs.findByOriginImportId(importId, Limit.of(most)));
	}

	/** Removes at most so many needs of the demo district; call it until none is left. */
	public int removeDemo(int most) {
		return remove(this.needs.findByOriginDemoTrue(Limit.of(most)));
	}

	private int remove(List<Need> some) {
		if (!some.isEmpty()) {
			this.events.publishEvent(new ManyNeedsChanged(some.size()));
		}
		this.needs.deleteAll(some);
		return some.size();
	}

	/**
	 * One need to be written.
	 *
	 * @param company who needs it, or null
	 * @param content what is said
	 * @param origin where it came from
	 */
	public record Row(@Nullable CompanyId company, NeedContent content, Origin origin) {
	}

}
