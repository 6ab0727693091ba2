package org.caiqiao.club;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.need.NeedId;
import org.caiqiao.shared.Rejected;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who and what an event brings together.
 *
 * @param guests the invited experts, each once, in the order of the invitation
 * @param needs ids of the needs to be met, each once
 */
@Embeddable
public record LineUp(@JdbcTypeCode(SqlTypes.JSON) List<Guest> guests, @JdbcTypeCode(SqlTypes.ARRAY) List<Long> needs) {

	static final int MOST_GUESTS = 20;

	static final int MOST_NEEDS = 30;

	static final int MOST_ACHIEVEMENTS = 10;

	public LineUp {
		guests = List.copyOf(guests);
		needs = needs.stream().distinct().toList();
	}

	/** Nobody and nothing yet. */
	public static LineUp empty() {
		return new LineUp(List.of(), List.of());
	}

	/** Whether the event has anybody or anything to bring together. */
	boolean isEmpty() {
		return this.guests.isEmpty() && this.needs.isEmpty();
	}

	/** The invited experts. */
	public List<ExpertId> experts() {
		return this.guests.stream().map(Guest::expert).toList();
	}

	/** The needs to be met. */
	public List<NeedId> needIds() {
		return this.needs.stream().map(NeedId::new).toList();
	}

	/** What this expert was invited for, if he or she was. */
	Optional<Guest> guest(ExpertId expert) {
		return this.guests.stream().filter(guest -> guest.expert().equals(expert)).findFirst();
	}

	/** With one more expert, who brings nothing yet. */
	LineUp with(ExpertId expert) {
		if (guest(expert).isPresent()) {
			throw Rejected.because("club.guest.already");
		}
		if (this.guests.size() >= MOST_GUESTS) {
			throw Rejected.because("club.guest.tooMany", MOST_GUESTS);
		}
		return withGuests(guests -> guests.add(new Guest(expert, List.of())));
	}

	/**
	 * With these achievements brought by an invited expert instead of the ones before.
	 */
	LineUp with(ExpertId expert, List<AchievementId> achievements) {
		if (guest(expert).isEmpty()) {
			throw Rejected.because("club.guest.notInvited");
		}
		if (achievements.size() > MOST_ACHIEVEMENTS) {
			throw Rejected.because("club.guest.tooManyAchievements", MOST_ACHIEVEMENTS);
		}
		UnaryOperator<Guest> change = guest -> guest.expert().equals(expert) ? new Guest(expert, achievements) : guest;
		return new LineUp(this.guests.stream().map(change).toList(), this.needs);
	}

	/** Without an expert. */
	LineUp without(ExpertId expert) {
		return withGuests(guests -> guests.removeIf(guest -> guest.expert().equals(expert)));
	}

	/** With one more need. */
	LineUp with(NeedId need) {
		if (this.needs.size() >= MOST_NEEDS) {
			throw Rejected.because("club.need.tooMany", MOST_NEEDS);
		}
		return new LineUp(this.guests, Stream.concat(this.needs.stream(), Stream.of(need.value())).toList());
	}

	/** Without a need. */
	LineUp without(NeedId need) {
		return new LineUp(this.guests, this.needs.stream().filter(other -> other != need.value()).toList());
	}

	private LineUp withGuests(Consumer<List<Guest>> change) {
		var changed = new ArrayList<>(this.guests);
		change.accept(changed);
		return new LineUp(changed, this.needs);
	}

}
