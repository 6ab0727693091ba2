package org.caiqiao.institution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.caiqiao.account.SignedIn;
import org.caiqiao.search.Labels;
import org.caiqiao.search.Listing;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages of institutions show; knows who may read what. */
@Component
@Transactional(readOnly = true)
class InstitutionPages {

	private final Institutions institutions;

	private final InstitutionManagement management;

	private final Taxonomy taxonomy;

	private final Labels labels;

	InstitutionPages(Institutions institutions, InstitutionManagement management, Taxonomy taxonomy, Labels labels) {
		this.institutions = institutions;
		this.management = management;
		this.taxonomy = taxonomy;
		this.labels = labels;
	}

	/** The cards of the entries found: one statement however many there are. */
	Listing<InstitutionRow> cards(Listing<Long> found) {
		return found.with(this.institutions.rows(found.rows())
			.stream()
			.collect(Collectors.toMap(InstitutionRow::id, Function.identity())));
	}

	/**
	 * The page of an institution, for this reader; one that is hidden is there only for
	 * those who may write it.
	 */
	InstitutionView detail(long id, @Nullable SignedIn who, Locale locale) {
		boolean writes = this.management.mayWrite(who, new InstitutionId(id));
		return this.institutions.findById(id)
			.filter(institution -> writes || institution.listedPublicly())
			.map(institution -> new InstitutionView(institution.profile(),
					this.taxonomy.label(CodeList.DIVISION, institution.details().division(), locale),
					institution.membership(), writes ? institution.details().contact() : null, writes,
					who != null && who.office()))
			.orElseThrow(() -> NotFound.of("institution", id));
	}

	/** The form that changes an institution, for those who may. */
	InstitutionForm form(long id, SignedIn who) {
		return this.institutions.findById(id)
			.filter(institution -> this.management.mayWrite(who, institution.id()))
			.map(institution -> new InstitutionForm(InstitutionFields.of(institution.details()), institution.version()))
			.orElseThrow(() -> NotFound.of("institution", id));
	}

	/** What a typed form says, with codes that exist. */
	InstitutionDetails details(InstitutionFields typed) {
		InstitutionDetails details = typed.toDetails();
		this.taxonomy.require(CodeList.DIVISION, "division", List.of(details.division()));
		return details;
	}

	/** The choices that a form offers. */
	Map<String, List<Option>> choices(Locale locale) {
		return Map.of("kinds", this.labels.options(InstitutionKind.class, locale), "affiliations",
				this.labels.options(Affiliation.class, locale), "divisions",
				this.taxonomy.options(CodeList.DIVISION, locale));
	}

}
