package org.caiqiao.expert;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes experts in bulk, and takes back what an import or the demo district brought. */
@Service
@Transactional
class ExpertBulk {

	private static final Limit AT_ONCE = Limit.of(500);

	private final Experts experts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ExpertBulk(Experts experts, ApplicationEventPublisher events, Clock clock) {
		this.experts = experts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	List<ExpertId> importAll(List<ExpertDraft> drafts, long importId) {
		var now = this.clock.instant();
		this.events.publishEvent(new ManyExpertsChanged(drafts.size()));
		return this.experts
			.saveAll(drafts.stream()
				.map(draft -> new Expert(draft.details(), Membership.entered(null, now),
						Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Expert::id)
			.toList();
	}

	/** Which of these ids of a file are known already. */
	Set<String> known(Collection<String> sourceRefs) {
		return sourceRefs.isEmpty() ? Set.of() : new HashSet<>(this.experts.knownSourceRefs(sourceRefs));
	}

	/** Takes a whole import back; returns how many it had brought. */
	int removeImported(long importId) {
		return removeAll(() -> this.experts.findByOriginImportId(importId, AT_ONCE));
	}

	/** Removes those of the demo district; returns how many. */
	int removeDemo() {
		return removeAll(() -> this.experts.findByOriginDemoTrue(AT_ONCE));
	}

	// One by one, so that the index forgets them too; in parts, so that memory holds
	// them.
	private int removeAll(Supplier<List<Expert>> next) {
		int removed = 0;
		for (var some = next.get(); !some.isEmpty(); some = next.get()) {
			this.experts.deleteAll(some);
			this.experts.flush();
			removed += some.size();
		}
		this.events.publishEvent(new ManyExpertsChanged(removed));
		return removed;
	}

}
