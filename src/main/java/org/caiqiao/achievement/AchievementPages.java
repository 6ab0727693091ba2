package org.caiqiao.achievement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.search.Labels;
import org.caiqiao.search.Listing;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of achievements show; knows who may read which layer. */
@Component
@Transactional(readOnly = true)
class AchievementPages {

	private final Achievements achievements;

	private final AchievementManagement management;

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final Taxonomy taxonomy;

	private final Labels labels;

	AchievementPages(Achievements achievements, AchievementManagement management, ExpertManagement experts,
			InstitutionManagement institutions, Taxonomy taxonomy, Labels labels) {
		this.achievements = achievements;
		this.management = management;
		this.experts = experts;
		this.institutions = institutions;
		this.taxonomy = taxonomy;
		this.labels = labels;
	}

	/**
	 * The cards of the entries found, in their order; two statements however many there
	 * are.
	 */
	Listing<AchievementCard> cards(Listing<Long> found, Locale locale) {
		Map<Long, AchievementCard> cards = cards(this.achievements.rows(found.rows()), locale).stream()
			.collect(Collectors.toMap(AchievementCard::id, Function.identity()));
		// An entry that is in the index but no longer in the database is left out.
		var rows = found.rows().stream().map(cards::get).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		return new Listing<>(found.request(), rows, found.total(), found.facets(), found.sorts());
	}

	List<AchievementCard> newest(int most, Locale locale) {
		return cards(this.achievements.newest(Limit.of(most)), locale);
	}

	List<AchievementCard> mine(SignedIn who, Locale locale) {
		Set<Long> own = this.experts.actedForBy(who.accountId())
			.stream()
			.map(ExpertId::value)
			.collect(Collectors.toSet());
		return own.isEmpty() ? List.of() : cards(this.achievements.rowsOf(own), locale);
	}

	private List<AchievementCard> cards(List<AchievementRow> rows, Locale locale) {
		var ids = new HashSet<Long>();
		for (AchievementRow row : rows) {
			if (row.institutionId() != null) {
				ids.add(row.institutionId());
			}
		}
		Map<Long, String> names = this.institutions.names(ids);
		return rows.stream().map(row -> AchievementCard.of(row, names, this.taxonomy, locale)).toList();
	}

	/** The detail page's view of an achievement, for this reader. */
	AchievementDetail detail(AchievementProfile profile, @Nullable SignedIn who, Locale locale) {
		long id = profile.id().value();
		Achievement entity = this.achievements.findById(id).orElseThrow(() -> NotFound.of("achievement", id));
		AchievementContent text = profile.content();
		var trl = (text.trl() != null) ? this.taxonomy.find(CodeList.TRL, text.trl().toString()) : null;
		InstitutionId institution = profile.owners().institution();
		Long institutionId = (institution != null) ? institution.value() : null;
		return new AchievementDetail(id, text,
				this.experts.names(profile.owners().experts().stream().map(ExpertId::value).toList()), institutionId,
				(institutionId != null) ? this.institutions.names(List.of(institutionId)).get(institutionId) : null,
				(trl != null) ? trl.map(item -> item.name(locale)).orElse(null) : null,
				(trl != null) ? trl.flatMap(this.taxonomy::parent).map(item -> item.name(locale)).orElse(null) : null,
				labels(CodeList.FIELD, text.fields(), locale), labels(CodeList.DISCIPLINE, text.disciplines(), locale),
				labels(CodeList.STRATEGIC_INDUSTRY, text.strategicIndustries(), locale), entity.publication(),
				this.management.mayWrite(who, profile), who != null && who.office(), who != null, profile.demo());
	}

	/** A new form; whoever acts for one expert alone need not choose. */
	AchievementForm empty(SignedIn who) {
		List<ExpertId> own = this.experts.actedForBy(who.accountId());
		return AchievementForm.empty(new AchievementOwners(own.size() == 1 ? Set.copyOf(own) : Set.of(), null));
	}

	/** What the author may change, as a form. */
	AchievementForm form(long id, SignedIn who) {
		Achievement achievement = this.achievements.findById(id)
			.filter(found -> this.management.mayWrite(who, found.profile()))
			.orElseThrow(() -> NotFound.of("achievement", id));
		return AchievementForm.of(achievement.content(), achievement.owners(), achievement.version());
	}

	/** The choices of the form's boxes. */
	Map<String, Object> choices(SignedIn who, Locale locale) {
		return Map.of("fieldChoices", this.taxonomy.options(CodeList.FIELD, locale), "disciplineChoices",
				this.taxonomy.options(CodeList.DISCIPLINE, locale), "strategicChoices",
				this.taxonomy.options(CodeList.STRATEGIC_INDUSTRY, locale), "readiness",
				this.taxonomy.options(CodeList.TRL, locale), "ways", this.labels.options(CooperationWay.class, locale),
				"priceWays", this.labels.options(PriceWay.class, locale), "consents",
				this.labels.options(UnitConsent.class, locale), "ipKinds", this.labels.options(IpKind.class, locale),
				"experts", experts(who), "institutions", this.institutions.options());
	}

	private List<Option> experts(SignedIn who) {
		if (who.office()) {
			return this.experts.options();
		}
		var own = this.experts.actedForBy(who.accountId()).stream().map(ExpertId::value).toList();
		return this.experts.names(own)
			.entrySet()
			.stream()
			.map(expert -> new Option(expert.getKey().toString(), expert.getValue()))
			.toList();
	}

	private List<String> labels(CodeList list, List<String> codes, Locale locale) {
		return codes.stream().map(code -> this.taxonomy.label(list, code, locale)).toList();
	}

}
