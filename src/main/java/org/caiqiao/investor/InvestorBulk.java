package org.caiqiao.investor;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes investors in bulk, and takes back what an import or the demo district brought.
 */
@Service
@Transactional
class InvestorBulk {

	private static final Limit AT_ONCE = Limit.of(500);

	private final Investors investors;

	private final Clock clock;

	InvestorBulk(Investors investors, Clock clock) {
		this.investors = investors;
		this.clock = clock;
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	List<InvestorId> importAll(List<InvestorDraft> drafts, long importId) {
		var now = this.clock.instant();
		return this.investors
			.saveAll(drafts.stream()
				.map(draft -> new Investor(draft.details(), Membership.entered(null, now),
						Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Investor::id)
			.toList();
	}

	/** Which of these ids of a file are known already. */
	Set<String> known(Collection<String> sourceRefs) {
		return sourceRefs.isEmpty() ? Set.of() : new HashSet<>(this.investors.knownSourceRefs(sourceRefs));
	}

	/** Takes a whole import back; returns how many it had brought. */
	int removeImported(long importId) {
		return removeAll(() -> this.investors.findByOriginImportId(importId, AT_ONCE));
	}

	/** Removes those of the demo district; returns how many. */
	int removeDemo() {
		return removeAll(() -> this.investors.findByOriginDemoTrue(AT_ONCE));
	}

	// One by one, so that the index forgets them too; in parts, so that memory holds
	// them.
	private int removeAll(Supplier<List<Investor>> next) {
		int removed = 0;
		for (var some = next.get(); !some.isEmpty(); some = next.get()) {
			this.investors.deleteAll(some);
			this.investors.flush();
			removed += some.size();
		}
		return removed;
	}

}
