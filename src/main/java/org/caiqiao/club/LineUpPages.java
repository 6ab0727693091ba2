package org.caiqiao.club;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.achievement.AchievementProfile;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what pages show of the experts and needs of an event. */
@Component
@Transactional(readOnly = true)
class LineUpPages {

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final AchievementManagement achievements;

	private final NeedManagement needs;

	LineUpPages(ExpertManagement experts, InstitutionManagement institutions, AchievementManagement achievements,
			NeedManagement needs) {
		this.experts = experts;
		this.institutions = institutions;
		this.achievements = achievements;
		this.needs = needs;
	}

	/**
	 * The invited experts that everybody may see, with what of theirs everybody may see.
	 */
	List<EventDetail.GuestView> guests(LineUp lineUp) {
		Map<Long, ExpertProfile> profiles = profiles(lineUp.experts());
		Map<Long, String> units = units(profiles);
		Map<AchievementId, AchievementProfile> brought = this.achievements
			.findAll(lineUp.guests().stream().flatMap(guest -> guest.achievements().stream()).toList())
			.stream()
			.collect(Collectors.toMap(AchievementProfile::id, Function.identity()));
		return lineUp.guests().stream().filter(guest -> profiles.containsKey(guest.expert().value())).map(guest -> {
			ExpertProfile expert = Objects.requireNonNull(profiles.get(guest.expert().value()));
			return new EventDetail.GuestView(expert.id().value(), expert.name(), about(expert, units),
					guest.achievements().stream().flatMap(id -> view(brought.get(id))).toList());
		}).toList();
	}

	/** The needs to be met that everybody may see. */
	List<EventDetail.NeedView> needs(LineUp lineUp) {
		Map<NeedId, NeedProfile> found = this.needs.findAll(lineUp.needIds())
			.stream()
			.collect(Collectors.toMap(NeedProfile::id, Function.identity()));
		return lineUp.needIds().stream().flatMap(id -> view(found.get(id))).toList();
	}

	/** All public achievements of an expert, to choose from. */
	List<EventDetail.AchievementView> ownedBy(ExpertId expert) {
		return this.achievements.ownedBy(expert).stream().flatMap(LineUpPages::view).toList();
	}

	/** These experts, in the order given. */
	List<ExpertChoice> experts(List<Long> ids, Map<Long, Integer> busy) {
		Map<Long, ExpertProfile> profiles = profiles(ids.stream().map(ExpertId::new).toList());
		Map<Long, String> units = units(profiles);
		return ids.stream()
			.map(profiles::get)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.map(expert -> new ExpertChoice(expert.id().value(), expert.name(), about(expert, units),
					expert.abilities(), busy.get(expert.id().value())))
			.toList();
	}

	/** These needs, in the order given. */
	List<EventDetail.NeedView> needs(List<Long> ids) {
		return needs(new LineUp(List.of(), ids));
	}

	private Map<Long, ExpertProfile> profiles(List<ExpertId> ids) {
		return this.experts.profiles(ids.stream().map(ExpertId::value).toList())
			.stream()
			.filter(ExpertProfile::visible)
			.collect(Collectors.toMap(expert -> expert.id().value(), Function.identity()));
	}

	private Map<Long, String> units(Map<Long, ExpertProfile> experts) {
		return this.institutions.names(experts.values()
			.stream()
			.flatMap(expert -> Stream.ofNullable(expert.institution()))
			.map(institution -> institution.value())
			.collect(Collectors.toSet()));
	}

	private static String about(ExpertProfile expert, Map<Long, String> units) {
		var institution = expert.institution();
		String unit = (institution != null) ? units.getOrDefault(institution.value(), "") : "";
		return Stream.of(expert.title(), unit, expert.unit())
			.filter(part -> !part.isBlank())
			.collect(Collectors.joining(" · "));
	}

	private static Stream<EventDetail.AchievementView> view(@Nullable AchievementProfile achievement) {
		return (achievement == null || !achievement.published()) ? Stream.empty()
				: Stream.of(new EventDetail.AchievementView(achievement.id().value(), achievement.content().title(),
						achievement.content().useInOneSentence()));
	}

	private static Stream<EventDetail.NeedView> view(@Nullable NeedProfile need) {
		return (need == null || !need.published()) ? Stream.empty() : Stream
			.of(new EventDetail.NeedView(need.id().value(), need.content().title(), need.content().teaser()));
	}

	/**
	 * An expert who could be invited.
	 *
	 * @param id the expert's number
	 * @param name the expert's name
	 * @param about title and unit, as far as known
	 * @param abilities what the expert is able to do
	 * @param busy number of the event that has the expert at that time; null where there
	 * is none
	 */
	record ExpertChoice(long id, String name, String about, String abilities, @Nullable Integer busy) {
	}

}
