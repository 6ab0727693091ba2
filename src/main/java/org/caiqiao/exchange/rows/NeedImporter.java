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
import org.caiqiao.shared.Origin;
import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Needs of companies. */
@Component
class NeedImporter implements Importer<NeedImporter.Draft> {

	/** The limits of the portal's own form. */
	private static final int TITLE = 100;

	private static final int PROBLEM = 5000;

	private static final int TEXT = 2000;

	private final NeedImport needs;

	private final CompanyManagement companies;

	private final Vocabulary words;

	NeedImporter(NeedImport needs, CompanyManagement companies, Vocabulary words) {
		this.needs = needs;
		this.companies = companies;
		this.words = words;
	}

	@Override
	public ImportKind kind() {
		return ImportKind.NEEDS;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.like("id", "XQ-001"), Field.required("title"), Field.of("text"), Field.of("target"),
				Field.of("presentValue"), Field.of("tried"), Field.of("limits"), Field.like("budget", "30-50"),
				Field.like("budgetMin", "30"), Field.like("budgetMax", "50"), Field.like("deadline", "2027-06-30"),
				Field.of("fields", CodeList.FIELD), Field.of("industry", CodeList.INDUSTRY), Field.of("keywords"),
				Field.of("kind", NeedKind.class), Field.of("company"), Field.of("creditCode"),
				Field.yesOrNo("hideCompany"), Field.of("membersText"), Field.yesOrNo("secret"));
	}

	@Override
	public Session<Draft> begin() {
		return new NeedSession(Directory.of(this.companies.options()));
	}

	@Override
	public void write(List<Draft> rows, long importId) {
		this.needs.publish(rows.stream()
			.map(row -> new NeedImport.Row(row.company(), row.content(), Origin.imported(row.id(), importId)))
			.toList());
	}

	@Override
	public void complete(long importId) {
		this.needs.announce(importId);
	}

	@Override
	public int takeBack(long importId, int most) {
		return this.needs.removeImported(importId, most);
	}

	/**
	 * A need that was understood.
	 *
	 * @param id in the file, or null
	 */
	record Draft(@Nullable String id, @Nullable CompanyId company, NeedContent content) {
	}

	private final class NeedSession implements Session<Draft> {

		private final Directory directory;

		private final Map<CreditCode, Optional<CompanyId>> byCode = new HashMap<>();

		private final KeyIndex known = KnownEntries.index(NeedImporter.this.needs::knownAfter);

		NeedSession(Directory directory) {
			this.directory = directory;
		}

		@Override
		public Draft read(Row row) {
			var values = new Values(row, NeedImporter.this.words);
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
					Objects.requireNonNullElse(values.choice("kind", NeedKind.class), NeedKind.TECHNOLOGY), title,
					problem, target, present, tried, limits, budget.least(), budget.most(), deadline,
					values.codes("fields", CodeList.FIELD), values.code("industry", CodeList.INDUSTRY),
					values.keywords("keywords"), values.text("membersText", TEXT),
					values.yes("hideCompany", "匿名", "隐去", "隐藏"), values.yes("secret", "涉密", "秘密", "机密", "绝密"));
			if (content.secret()) {
				row.reject("secret", "import.finding.secret");
			}
			return new Draft(id.isEmpty() ? null : id, company(row, values), content);
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
			CreditCode code = values.creditCode("creditCode");
			String name = values.text("company", TITLE);
			CompanyId coded = (code != null) ? NeedImporter.this.companies.withCreditCodes(List.of(code)).get(code)
					: null;
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
						asked -> Optional
							.ofNullable(NeedImporter.this.companies.withCreditCodes(List.of(asked)).get(asked)))
				.orElse(null);
		}

		@Override
		public List<Key> keys(Draft row) {
			return KnownEntries.keys(row.id(), row.content().title());
		}

		@Override
		public KeyIndex known() {
			return this.known;
		}

	}

}
