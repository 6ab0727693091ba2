package org.caiqiao.exchange.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

/** Reads the needs of one file. */
final class NeedSession implements Importer.Session<NeedImporter.Draft> {

	/** The limits of the portal's own form. */
	private static final int TITLE = 100;

	private static final int PROBLEM = 5000;

	private static final int TEXT = 2000;

	private final CompanyManagement companies;

	private final Vocabulary words;

	private final Directory directory;

	private final Map<CreditCode, Optional<CompanyId>> byCode = new HashMap<>();

	private final KeyIndex known;

	NeedSession(Directory directory, CompanyManagement companies, NeedImport needs, Vocabulary words) {
		this.companies = companies;
		this.words = words;
		this.directory = directory;
		this.known = KnownEntries.index(needs::knownAfter);
	}

	@Override
	public NeedImporter.Draft read(Row row) {
		var values = new Values(row, this.words);
		String id = values.text("id", KnownEntries.MOST_ID);
		String title = values.title("title", TITLE);
		String problem = values.text("text", PROBLEM);
		String target = values.text("target", TEXT);
		String present = values.text("presentValue", TEXT);
		String tried = values.text("tried", TEXT);
		String limits = values.text("limits", TEXT);
		Money budget = budget(row, values);
		var deadline = values.day("deadline");
		var content = new NeedContent(
				Objects.requireNonNullElse(values.choice("kind", NeedKind.class), NeedKind.TECHNOLOGY), title, problem,
				target, present, tried, limits, budget.least(), budget.most(), deadline,
				values.codes("fields", CodeList.FIELD), values.code("industry", CodeList.INDUSTRY),
				values.keywords("keywords"), values.text("membersText", TEXT),
				values.yes("hideCompany", "匿名", "隐去", "隐藏"), values.yes("secret", "涉密", "秘密", "机密", "绝密"));
		if (content.secret()) {
			row.reject("secret", "import.finding.secret");
		}
		return new NeedImporter.Draft(id.isEmpty() ? null : id, company(row, values), content);
	}

	private Money budget(Row row, Values values) {
		Money budget = values.money("budget");
		BigDecimal least = Objects.requireNonNullElse(values.amount("budgetMin"), zeroIfNull(budget.least()));
		BigDecimal most = Objects.requireNonNullElse(values.amount("budgetMax"), zeroIfNull(budget.most()));
		if (least.signum() > 0 && most.signum() > 0 && least.compareTo(most) > 0) {
			row.reject("budgetMin", "import.finding.range");
		}
		return new Money((least.signum() > 0) ? least : null, (most.signum() > 0) ? most : null);
	}

	private static BigDecimal zeroIfNull(@Nullable BigDecimal amount) {
		return (amount != null) ? amount : BigDecimal.ZERO;
	}

	private @Nullable CompanyId company(Row row, Values values) {
		CreditCode code = new MemberValues(values).creditCode("creditCode");
		String name = values.text("company", TITLE);
		CompanyId coded = (code != null) ? coded(code) : null;
		if (coded != null || (name.isEmpty() && code == null)) {
			return coded;
		}
		long id = this.directory.find(name);
		if (id < 0) {
			row.warn(name.isEmpty() ? "creditCode" : "company",
					(id == -2) ? "import.finding.companySeveral" : "import.finding.companyUnknown");
			return null;
		}
		return new CompanyId(id);
	}

	/** Asked once for each company, however many needs it has. */
	private @Nullable CompanyId coded(CreditCode code) {
		return this.byCode
			.computeIfAbsent(code,
					asked -> Optional.ofNullable(this.companies.withCreditCodes(List.of(asked)).get(asked)))
			.orElse(null);
	}

	@Override
	public List<Key> keys(NeedImporter.Draft row) {
		return KnownEntries.keys(row.id(), row.content().title());
	}

	@Override
	public KeyIndex known() {
		return this.known;
	}

}
