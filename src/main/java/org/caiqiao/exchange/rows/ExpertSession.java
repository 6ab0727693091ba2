package org.caiqiao.exchange.rows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.caiqiao.expert.Academician;
import org.caiqiao.expert.ExpertDetails;
import org.caiqiao.expert.ExpertDraft;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.expert.ExpertProfile;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.OrcidId;
import org.caiqiao.taxonomy.CodeList;
import org.jspecify.annotations.Nullable;

/** Reads the experts of one file. */
final class ExpertSession implements Importer.Session<ExpertDraft> {

	private static final int NAME = 80;

	private static final int LINE = 100;

	private static final int TEXT = 2000;

	private static final int PAGE = 1000;

	private final ExpertManagement experts;

	private final Vocabulary words;

	private final Directory places;

	private final Map<Long, String> placeNames;

	private final KeyIndex known = new KeyIndex();

	ExpertSession(List<Option> institutions, ExpertManagement experts, Vocabulary words) {
		this.experts = experts;
		this.words = words;
		this.places = Directory.of(institutions);
		this.placeNames = institutions.stream()
			.collect(Collectors.toMap(option -> Long.parseLong(option.value()), Option::label));
		List<Long> ids = this.experts.visible();
		for (int start = 0; start < ids.size(); start += PAGE) {
			this.experts.profiles(ids.subList(start, Math.min(start + PAGE, ids.size()))).forEach(this::remember);
		}
	}

	private void remember(ExpertProfile expert) {
		keys("", expert.name(), expert.institution(), expert.unit(), expert.orcid())
			.forEach(key -> this.known.add(key, expert.id().value()));
	}

	@Override
	public ExpertDraft read(Row row) {
		var values = new Values(row, this.words);
		var member = new MemberValues(values);
		String id = values.text("id", KnownEntries.MOST_ID);
		String name = values.title("name", NAME);
		String title = values.text("title", LINE);
		Academician academician = Objects.requireNonNullElse(values.choice("academician", Academician.class),
				Academician.NONE);
		String place = values.text("institution", LINE);
		String unit = values.text("unit", LINE);
		long institution = place.isEmpty() ? -1 : this.places.find(place);
		if (!place.isEmpty() && institution < 0) {
			// Kept as the unit, so that what was typed is not lost.
			row.warn("institution", "import.finding.institutionAsUnit");
			unit = unit.isEmpty() ? place : place + " " + unit;
		}
		var details = new ExpertDetails(name, title, academician,
				(institution >= 0) ? new InstitutionId(institution) : null, unit,
				values.codes("fields", CodeList.FIELD), values.codes("disciplines", CodeList.DISCIPLINE),
				values.text("text", TEXT), values.text("intro", TEXT), member.orcid("orcid"), member.works("works"),
				member.contact());
		return new ExpertDraft(details, id.isEmpty() ? null : id, false);
	}

	@Override
	public List<Key> keys(ExpertDraft row) {
		ExpertDetails of = row.details();
		return keys(Objects.requireNonNullElse(row.sourceRef(), ""), of.name(), of.institution(), of.unit(),
				of.orcid());
	}

	private List<Key> keys(String id, String name, @Nullable InstitutionId institution, String unit,
			@Nullable OrcidId orcid) {
		String place = (institution != null) ? this.placeNames.getOrDefault(institution.value(), unit) : unit;
		// The portal keeps one expert for each iD.
		Stream<Key> codes = (orcid != null) ? Stream.of(new Key("orcid", orcid.value(), true)) : Stream.empty();
		Key person = new Key("person", Names.key(name) + "@" + Names.key(place), false);
		return Stream.concat(codes, Stream.of(Key.id(id), person)).filter(Key::filled).toList();
	}

	@Override
	public KeyIndex known() {
		return this.known;
	}

}
