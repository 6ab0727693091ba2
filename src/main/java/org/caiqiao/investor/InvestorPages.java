package org.caiqiao.investor;

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

/** Puts together what the pages of investors show; knows who may read what. */
@Component
@Transactional(readOnly = true)
class InvestorPages {

	private final Investors investors;

	private final InvestorManagement management;

	private final Taxonomy taxonomy;

	private final Labels labels;

	InvestorPages(Investors investors, InvestorManagement management, Taxonomy taxonomy, Labels labels) {
		this.investors = investors;
		this.management = management;
		this.taxonomy = taxonomy;
		this.labels = labels;
	}

	/** The cards of the entries found: one statement however many there are. */
	Listing<InvestorCard> cards(Listing<Long> found, Locale locale) {
		return found.with(this.investors.rows(found.rows())
			.stream()
			.map(row -> new InvestorCard(row, stages(row.stages(), locale), fields(row.fields(), locale)))
			.collect(Collectors.toMap(card -> card.row().id(), Function.identity())));
	}

	/**
	 * The page of an investor, for this reader; one that is hidden is there only for
	 * those who may write it.
	 */
	InvestorView detail(long id, @Nullable SignedIn who, Locale locale) {
		boolean writes = this.management.mayWrite(who, new InvestorId(id));
		return this.investors.findById(id)
			.filter(investor -> writes || investor.listedPublicly())
			.map(investor -> new InvestorView(investor.profile(), stages(investor.details().stages(), locale),
					fields(investor.details().fields(), locale), investor.membership(),
					writes ? investor.details().contact() : null, writes, who != null && who.office()))
			.orElseThrow(() -> NotFound.of("investor", id));
	}

	/** The form that changes an investor, for those who may. */
	InvestorForm form(long id, SignedIn who) {
		return this.investors.findById(id)
			.filter(investor -> this.management.mayWrite(who, investor.id()))
			.map(investor -> new InvestorForm(InvestorFields.of(investor.details()), investor.version()))
			.orElseThrow(() -> NotFound.of("investor", id));
	}

	/** What a typed form says, with codes that exist. */
	InvestorDetails details(InvestorFields typed) {
		InvestorDetails details = typed.toDetails();
		this.taxonomy.require(CodeList.FIELD, "fields", details.fields());
		return details;
	}

	/** The choices that a form offers. */
	Map<String, List<Option>> choices(Locale locale) {
		return Map.of("fieldChoices", this.taxonomy.options(CodeList.FIELD, locale), "stages",
				this.labels.options(InvestmentStage.class, locale));
	}

	private List<String> stages(List<InvestmentStage> stages, Locale locale) {
		return stages.stream().map(stage -> this.labels.label(stage, locale)).toList();
	}

	private List<String> fields(List<String> codes, Locale locale) {
		return codes.stream().map(code -> this.taxonomy.label(CodeList.FIELD, code, locale)).toList();
	}

}
