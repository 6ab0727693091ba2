package org.caiqiao.exchange.rows;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.caiqiao.company.CompanyDetails;
import org.caiqiao.company.CompanyDraft;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.company.CompanyScale;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.taxonomy.CodeList;

/** Reads the companies of one file. */
final class CompanySession implements Importer.Session<CompanyDraft> {

	private static final int NAME = 100;

	private static final int TEXT = 2000;

	private final CompanyManagement companies;

	private final Vocabulary words;

	private final KeyIndex known = new KeyIndex();

	CompanySession(CompanyManagement companies, Vocabulary words) {
		this.companies = companies;
		this.words = words;
		this.companies.options()
			.forEach(option -> this.known.add(name(option.label()), Long.parseLong(option.value())));
	}

	@Override
	public CompanyDraft read(Row row) {
		var values = new Values(row, this.words);
		var member = new MemberValues(values);
		String id = values.text("id", KnownEntries.MOST_ID);
		String name = values.title("name", NAME);
		CreditCode code = member.creditCode("creditCode");
		if (code != null) {
			CompanyId holder = this.companies.withCreditCodes(List.of(code)).get(code);
			if (holder != null) {
				this.known.add(creditCode(code), holder.value());
			}
		}
		var details = new CompanyDetails(name, code, "",
				Objects.requireNonNullElse(values.code("industry", CodeList.INDUSTRY), ""),
				values.choice("scale", CompanyScale.class),
				Objects.requireNonNullElse(values.code("division", CodeList.DIVISION), ""), values.text("text", TEXT),
				member.website("website"), member.contact());
		return new CompanyDraft(details, id.isEmpty() ? null : id, false);
	}

	@Override
	public List<Key> keys(CompanyDraft row) {
		CreditCode code = row.details().creditCode();
		Stream<Key> codes = (code != null) ? Stream.of(creditCode(code)) : Stream.empty();
		String id = Objects.requireNonNullElse(row.sourceRef(), "");
		return Stream.concat(codes, Stream.of(Key.id(id), name(row.details().name()))).filter(Key::filled).toList();
	}

	@Override
	public KeyIndex known() {
		return this.known;
	}

	private static Key name(String name) {
		return new Key("name", Names.key(name), false);
	}

	/** The portal keeps one company for each code. */
	private static Key creditCode(CreditCode code) {
		return new Key("creditCode", code.value(), true);
	}

}
