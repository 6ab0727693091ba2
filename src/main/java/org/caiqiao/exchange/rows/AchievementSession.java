package org.caiqiao.exchange.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.achievement.CooperationWay;
import org.caiqiao.achievement.IpRight;
import org.caiqiao.achievement.PriceWay;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.taxonomy.CodeList;

/** Reads the achievements of one file. */
final class AchievementSession implements Importer.Session<AchievementImporter.Draft> {

	/** The limits of the portal's own form. */
	private static final int TITLE = 100;

	private static final int LINE = 200;

	private static final int TEXT = 2000;

	private static final int PROBLEM = 5000;

	private static final int LONG_TEXT = 20_000;

	private final Readiness readiness;

	private final Vocabulary words;

	private final Directory people;

	private final Directory places;

	private final KeyIndex known;

	AchievementSession(Directory people, Directory places, AchievementImport achievements, Readiness readiness,
			Vocabulary words) {
		this.readiness = readiness;
		this.words = words;
		this.people = people;
		this.places = places;
		this.known = KnownEntries.index(achievements::knownAfter);
	}

	@Override
	public AchievementImporter.Draft read(Row row) {
		var values = new Values(row, this.words);
		String id = values.text("id", KnownEntries.MOST_ID);
		String title = values.title("title", TITLE);
		String text = values.text("text", LONG_TEXT);
		String use = values.text("useInOneSentence", LINE);
		var content = new AchievementContent(title, use, values.text("problem", PROBLEM),
				values.text("advantage", TEXT), text, values.keywords("keywords"),
				row.value("trl", typed -> this.readiness.level(typed, row),
						level -> new Understood("trl", List.of(level.toString()), CodeList.TRL.name())),
				rights(row), values.choices("cooperationWays", CooperationWay.class).stream().map(Enum::name).toList(),
				Objects.requireNonNullElse(values.choice("priceWay", PriceWay.class), PriceWay.NEGOTIATED),
				values.amount("askingPrice"), values.choice("consent", UnitConsent.class),
				values.codes("fields", CodeList.FIELD), values.codes("disciplines", CodeList.DISCIPLINE),
				values.codes("strategicIndustries", CodeList.STRATEGIC_INDUSTRY), values.text("membersText", TEXT),
				values.yes("secret", "涉密", "秘密", "机密", "绝密"));
		if (content.secret()) {
			row.reject("secret", "import.finding.secret");
		}
		return new AchievementImporter.Draft(id.isEmpty() ? null : id, owners(row, values), content);
	}

	private List<IpRight> rights(Row row) {
		List<IpRight> rights = row.value("ip", typed -> Rights.parse(typed, row),
				found -> new Understood("ip", found.stream().map(IpRight::title).toList(), ""));
		return Objects.requireNonNullElse(rights, List.of());
	}

	private AchievementOwners owners(Row row, Values values) {
		String place = values.text("institution", LINE);
		long institution = place.isEmpty() ? -1 : this.places.find(place);
		if (!place.isEmpty() && institution < 0) {
			row.warn("institution", "import.finding.institutionUnknown");
		}
		var found = new TreeSet<Long>();
		Arrays.stream(values.text("experts", LINE).split("[;；,，、/\\s]+"))
			.filter(name -> !name.isBlank())
			.forEach(name -> {
				long expert = this.people.find(name);
				if (expert < 0) {
					row.warn("experts",
							(expert == -2) ? "import.finding.expertSeveral" : "import.finding.expertUnknown", name);
				}
				else {
					found.add(expert);
				}
			});
		Set<ExpertId> owners = found.stream().map(ExpertId::new).collect(java.util.stream.Collectors.toSet());
		return new AchievementOwners(owners, (institution >= 0) ? new InstitutionId(institution) : null);
	}

	@Override
	public List<Key> keys(AchievementImporter.Draft row) {
		return KnownEntries.keys(row.id(), row.content().title());
	}

	@Override
	public KeyIndex known() {
		return this.known;
	}

}
