package org.caiqiao.member;

import java.util.List;
import java.util.function.Supplier;

import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;

import org.springframework.data.domain.Limit;

/**
 * Writes members of one kind in bulk, and takes back what an import or the demo district
 * brought.
 */
final class MemberBulk<T extends Member<T, I, D>, I, D extends MemberDetails> {

	private static final Limit AT_ONCE = Limit.of(500);

	private final MemberKind<T, I, D> kind;

	private final Members<T> members;

	private final MemberChronicle chronicle;

	MemberBulk(MemberKind<T, I, D> kind, Members<T> members, MemberChronicle chronicle) {
		this.kind = kind;
		this.members = members;
		this.chronicle = chronicle;
	}

	List<I> importAll(List<? extends MemberDraft<D>> drafts, long importId) {
		var now = this.chronicle.now();
		tellMany(drafts.size());
		return this.members
			.saveAll(drafts.stream()
				.map(draft -> this.kind.maker()
					.make(draft.details(), Membership.entered(null, now),
							Origin.of(draft.demo(), draft.sourceRef(), importId), now))
				.toList())
			.stream()
			.map(Member::id)
			.toList();
	}

	int removeImported(long importId) {
		return removeAll(() -> this.members.findByOriginImportId(importId, AT_ONCE));
	}

	int removeDemo() {
		return removeAll(() -> this.members.findByOriginDemoTrue(AT_ONCE));
	}

	// One by one, so that the index forgets them too; in parts, so that memory holds
	// them.
	private int removeAll(Supplier<List<T>> next) {
		int removed = 0;
		for (var some = next.get(); !some.isEmpty(); some = next.get()) {
			this.members.deleteAll(some);
			this.members.flush();
			removed += some.size();
		}
		tellMany(removed);
		return removed;
	}

	private void tellMany(int count) {
		if (this.kind.events().many() != null) {
			this.chronicle.tell(this.kind.events().many().apply(count));
		}
	}

}
