package org.caiqiao.exchange.rows;

import java.util.List;

import org.caiqiao.company.CompanyDraft;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.company.CompanyScale;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.stereotype.Component;

/** Companies; the office that imports them lets them in. */
@Component
class CompanyImporter implements Importer<CompanyDraft> {

	private final CompanyManagement companies;

	private final Vocabulary words;

	CompanyImporter(CompanyManagement companies, Vocabulary words) {
		this.companies = companies;
		this.words = words;
	}

	@Override
	public ImportKind kind() {
		return ImportKind.COMPANIES;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.like("id", "QY-001"), Field.required("name"), Field.of("creditCode"),
				Field.of("industry", CodeList.INDUSTRY), Field.of("scale", CompanyScale.class),
				Field.of("division", CodeList.DIVISION), Field.of("text"), Field.like("website", "https://example.org"),
				Field.of("contactName"), Field.of("phone"), Field.of("email"));
	}

	@Override
	public Session<CompanyDraft> begin() {
		return new CompanySession(this.companies, this.words);
	}

	@Override
	public void write(List<CompanyDraft> rows, long importId) {
		this.companies.importAll(rows, importId);
	}

	@Override
	public void complete(long importId) {
		// Nobody waits for whole imports of companies: each shows by itself.
	}

	/** All at once, as the companies' own service takes an import back. */
	@Override
	public int takeBack(long importId, int most) {
		return this.companies.removeImported(importId);
	}

}
