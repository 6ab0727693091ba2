package org.caiqiao.exchange.rows;

import java.util.List;

import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.need.NeedKind;
import org.caiqiao.shared.Origin;
import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Needs of companies. */
@Component
class NeedImporter implements Importer<NeedImporter.Draft> {

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
		return new NeedSession(Directory.of(this.companies.options()), this.companies, this.needs, this.words);
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

}
