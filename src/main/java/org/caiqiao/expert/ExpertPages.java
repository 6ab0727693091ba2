package org.caiqiao.expert;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.institution.InstitutionProfile;
import org.caiqiao.search.Labels;
import org.caiqiao.search.Listing;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of experts show; knows who may read what. */
@Component
@Transactional(readOnly = true)
class ExpertPages {

	private static final Limit OF_ONE_INSTITUTION = Limit.of(200);

	private final Experts experts;

	private final ExpertManagement management;

	private final InstitutionManagement institutions;

	private final Taxonomy taxonomy;

	private final Labels labels;

	ExpertPages(Experts experts, ExpertManagement management, InstitutionManagement institutions, Taxonomy taxonomy,
			Labels labels) {
		this.experts = experts;
		this.management = management;
		this.institutions = institutions;
		this.taxonomy = taxonomy;
		this.labels = labels;
	}

	/** The cards of the entries found: two statements however many there are. */
	Listing<ExpertCard> cards(Listing<Long> found, Locale locale) {
		return found.with(cards(this.experts.rows(found.rows()), locale).stream()
			.collect(Collectors.toMap(card -> card.row().id(), Function.identity())));
	}

	/** The experts of an institution in whatever state, for its office. */
	List<ExpertCard> ofInstitution(InstitutionId institution, Locale locale) {
		return cards(this.experts.rowsOfInstitution(institution.value(), OF_ONE_INSTITUTION), locale);
	}

	/** At most so many of the experts of an institution that everybody may see. */
	List<ExpertCard> visibleOf(InstitutionId institution, int most, Locale locale) {
		return cards(this.experts.visibleOfInstitution(institution.value(), Limit.of(most)), locale);
	}

	private List<ExpertCard> cards(List<ExpertRow> rows, Locale locale) {
		Collection<Long> ids = rows.stream()
			.map(ExpertRow::institution)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.collect(Collectors.toSet());
		Map<Long, String> names = this.institutions.names(ids);
		return rows.stream().map(row -> ExpertCard.of(row, names, this.taxonomy, locale)).toList();
	}

	/**
	 * The page of an expert, for this reader; one that is hidden is there only for those
	 * who may write it.
	 */
	ExpertView detail(long id, @Nullable SignedIn who, Locale locale) {
		boolean writes = this.management.mayWrite(who, new ExpertId(id));
		return this.experts.findById(id).filter(expert -> writes || expert.listedPublicly()).map(expert -> {
			var details = expert.details();
			return new ExpertView(expert.profile(), institution(details.institution()),
					names(CodeList.FIELD, details.fields(), locale),
					names(CodeList.DISCIPLINE, details.disciplines(), locale), expert.membership(),
					writes ? details.contact() : null, writes, who != null && who.office());
		}).orElseThrow(() -> NotFound.of("expert", id));
	}

	private @Nullable InstitutionProfile institution(@Nullable InstitutionId id) {
		return (id != null) ? this.institutions.find(id).orElse(null) : null;
	}

	private List<String> names(CodeList list, List<String> codes, Locale locale) {
		return codes.stream().map(code -> this.taxonomy.label(list, code, locale)).toList();
	}

	/** The form that changes an expert, for those who may. */
	ExpertForm form(long id, SignedIn who) {
		return this.experts.findById(id)
			.filter(expert -> this.management.mayWrite(who, expert.id()))
			.map(expert -> new ExpertForm(ExpertFields.of(expert.details()), expert.version()))
			.orElseThrow(() -> NotFound.of("expert", id));
	}

	/** What a typed form says, with codes and an institution that exist. */
	ExpertDetails details(ExpertFields typed) {
		ExpertDetails details = typed.toDetails();
		this.taxonomy.require(CodeList.FIELD, "fields", details.fields());
		this.taxonomy.require(CodeList.DISCIPLINE, "disciplines", details.disciplines());
		InstitutionId institution = details.institution();
		if (institution != null && this.institutions.find(institution).isEmpty()) {
			throw Rejected.field("institution", "expert.institution.unknown");
		}
		return details;
	}

	/** The choices that a form offers. */
	Map<String, List<Option>> choices(Locale locale) {
		return Map.of("institutions", this.institutions.options(), "fieldChoices",
				this.taxonomy.options(CodeList.FIELD, locale), "disciplineChoices",
				this.taxonomy.options(CodeList.DISCIPLINE, locale), "academicians",
				this.labels.options(Academician.class, locale)
					.stream()
					.filter(option -> !option.value().equals(Academician.NONE.name()))
					.toList(),
				"workKinds", this.labels.options(WorkKind.class, locale));
	}

}
