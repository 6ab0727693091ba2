package org.caiqiao.exchange.rows;

import java.util.List;

import org.caiqiao.expert.Academician;
import org.caiqiao.expert.ExpertDraft;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.taxonomy.CodeList;

import org.springframework.stereotype.Component;

/** Experts; the office that imports them lets them in. */
@Component
class ExpertImporter implements Importer<ExpertDraft> {

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final Vocabulary words;

	ExpertImporter(ExpertManagement experts, InstitutionManagement institutions, Vocabulary words) {
		this.experts = experts;
		this.institutions = institutions;
		this.words = words;
	}

	@Override
	public ImportKind kind() {
		return ImportKind.EXPERTS;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.like("id", "ZJ-001"), Field.required("name"), Field.like("title", "教授"),
				Field.of("academician", Academician.class), Field.of("institution"), Field.of("unit"),
				Field.of("fields", CodeList.FIELD), Field.of("disciplines", CodeList.DISCIPLINE), Field.of("text"),
				Field.of("intro"), Field.like("orcid", "0000-0002-1825-0097"), Field.of("works"),
				Field.of("contactName"), Field.of("phone"), Field.of("email"));
	}

	@Override
	public Session<ExpertDraft> begin() {
		return new ExpertSession(this.institutions.options(), this.experts, this.words);
	}

	@Override
	public void write(List<ExpertDraft> rows, long importId) {
		this.experts.importAll(rows, importId);
	}

	@Override
	public void complete(long importId) {
		// Each part of an import is announced by the experts' own service.
	}

	/** All at once, as the experts' own service takes an import back. */
	@Override
	public int takeBack(long importId, int most) {
		return this.experts.removeImported(importId);
	}

}
