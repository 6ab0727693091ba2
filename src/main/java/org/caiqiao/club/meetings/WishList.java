package org.caiqiao.club.meetings;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.caiqiao.club.MemberKind;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What one member says before the meetings of an event are planned: whom it wishes to
 * meet, and when it cannot. All who speak for the member share it.
 */
@Entity
class WishList {

	@Id
	private @Nullable Long id;

	@Version
	private int version;

	private long eventId;

	@Enumerated(EnumType.STRING)
	private MemberKind memberKind = MemberKind.COMPANY;

	private long memberId;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Wish> wishes;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<Long> away;

	private boolean sharesSlot;

	private @Nullable Instant answeredAt;

	@SuppressWarnings("NullAway.Init") // filled by Hibernate
	protected WishList() {
	}

	/**
	 * Takes what was said on a page; of those that the page did not show it keeps what
	 * was said before. Saying the same twice is no change.
	 * @param read the version that was read, so that nobody's words are lost
	 * @param facing whom it can meet; what was said of those who no longer come is
	 * dropped
	 * @param mostMusts how many may be "must meet"
	 */
	WishList say(int read, WishPage page, Set<Long> facing, int mostMusts, Instant now) {
		Map<Long, Wish> all = this.wishes.stream()
			.collect(Collectors.toMap(Wish::other, Function.identity(), (a, b) -> b, LinkedHashMap::new));
		all.keySet().retainAll(facing);
		page.shown().forEach(all::remove);
		page.wishes().forEach(wish -> all.put(wish.other(), wish));
		List<Wish> said = List.copyOf(all.values());
		List<Long> absent = List.copyOf(new TreeSet<>(page.away()));
		if (this.answeredAt != null && this.away.equals(absent) && this.sharesSlot == page.sharesSlot()
				&& Map.copyOf(all).equals(byOther())) {
			return this;
		}
		if (this.version != read) {
			throw Conflict.on("wish list", key());
		}
		long before = musts(this.wishes);
		long musts = musts(said);
		// Where the office lowered the limit, a list stays until it asks for more.
		if (musts > mostMusts && musts > before) {
			throw Rejected.field("wishes", "club.wishes.tooManyMusts", mostMusts, musts);
		}
		this.wishes = said;
		this.away = absent;
		this.sharesSlot = page.sharesSlot();
		this.answeredAt = now;
		return this;
	}

	/** Whether the member said anything yet. */
	boolean answered() {
		return this.answeredAt != null;
	}

	Map<Long, Wish> byOther() {
		return this.wishes.stream().collect(Collectors.toMap(Wish::other, Function.identity(), (a, b) -> b));
	}

	boolean isOf(MemberKind kind, long id) {
		return this.memberKind == kind && this.memberId == id;
	}

	long key() {
		return Objects.requireNonNull(this.id, "not saved yet");
	}

	int version() {
		return this.version;
	}

	MemberKind memberKind() {
		return this.memberKind;
	}

	long member() {
		return this.memberId;
	}

	List<Wish> wishes() {
		return List.copyOf(this.wishes);
	}

	List<Long> away() {
		return List.copyOf(this.away);
	}

	boolean sharesSlot() {
		return this.sharesSlot;
	}

	private static long musts(List<Wish> wishes) {
		return wishes.stream().filter(wish -> wish.strength() == WishStrength.MUST).count();
	}

}
