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
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.shared.Origin;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Achievements of research. */
@Component
class AchievementImporter implements Importer<AchievementImporter.Draft> {

	/** The limits of the portal's own form. */
	private static final int TITLE = 100;

	private static final int LINE = 200;

	private static final int TEXT = 2000;

	private static final int PROBLEM = 5000;

	private static final int LONG_TEXT = 20_000;

	private final AchievementImport achievements;

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final Vocabulary words;

	private final Readiness readiness;

	AchievementImporter(AchievementImport achievements, ExpertManagement experts, InstitutionManagement institutions,
			Vocabulary words, Taxonomy taxonomy) {
		this.achievements = achievements;
		this.experts = experts;
		this.institutions = institutions;
		this.words = words;
		this.readiness = new Readiness(taxonomy);
	}

	@Override
	public ImportKind kind() {
		return ImportKind.ACHIEVEMENTS;
	}

	@Override
	public List<Field> fields() {
		return List.of(Field.like("id", "CG-001"), Field.required("title"), Field.of("text"),
				Field.of("useInOneSentence"), Field.of("problem"), Field.of("advantage"), Field.of("keywords"),
				Field.of("trl", CodeList.TRL), Field.like("ip", "发明专利授权 ZL201510123456.7"),
				Field.of("cooperationWays", CooperationWay.class), Field.of("priceWay", PriceWay.class),
				Field.like("askingPrice", "120"), Field.of("fields", CodeList.FIELD),
				Field.of("disciplines", CodeList.DISCIPLINE),
				Field.of("strategicIndustries", CodeList.STRATEGIC_INDUSTRY), Field.of("institution"),
				Field.of("experts"), Field.of("membersText"), Field.yesOrNo("secret"));
	}

	@Override
	public Session<Draft> begin() {
		return new AchievementSession(Directory.of(this.experts.options()), Directory.of(this.institutions.options()));
	}

	@Override
	public void write(List<Draft> rows, long importId) {
		this.achievements.publish(rows.stream()
			.map(row -> new AchievementImport.Row(row.owners(), row.content(), Origin.imported(row.id(), importId)))
			.toList());
	}

	@Override
	public void complete(long importId) {
		this.achievements.announce(importId);
	}

	@Override
	public int takeBack(long importId, int most) {
		return this.achievements.removeImported(importId, most);
	}

	/**
	 * An achievement that was understood.
	 *
	 * @param id in the file, or null
	 */
	record Draft(@Nullable String id, AchievementOwners owners, AchievementContent content) {
	}

	private final class AchievementSession implements Session<Draft> {

		private final Directory people;

		private final Directory places;

		private final KeyIndex known = KnownEntries.index(AchievementImporter.this.achievements::knownAfter);

		AchievementSession(Directory people, Directory places) {
			this.people = people;
			this.places = places;
		}

		@Override
		public Draft read(Row row) {
			var values = new Values(row, AchievementImporter.this.words);
			String id = values.text("id", KnownEntries.MOST_ID);
			String title = values.title("title", TITLE);
			String text = values.text("text", LONG_TEXT);
			String use = values.text("useInOneSentence", LINE);
			var content = new AchievementContent(title, use, values.text("problem", PROBLEM),
					values.text("advantage", TEXT), text, values.keywords("keywords"),
					row.value("trl", typed -> AchievementImporter.this.readiness.level(typed, row),
							level -> new Understood("trl", List.of(level.toString()), CodeList.TRL.name())),
					rights(row),
					values.choices("cooperationWays", CooperationWay.class).stream().map(Enum::name).toList(),
					Objects.requireNonNullElse(values.choice("priceWay", PriceWay.class), PriceWay.NEGOTIATED),
					values.amount("askingPrice"), values.codes("fields", CodeList.FIELD),
					values.codes("disciplines", CodeList.DISCIPLINE),
					values.codes("strategicIndustries", CodeList.STRATEGIC_INDUSTRY), values.text("membersText", TEXT),
					values.yes("secret", "涉密", "秘密", "机密", "绝密"));
			if (content.secret()) {
				row.reject("secret", "import.finding.secret");
			}
			return new Draft(id.isEmpty() ? null : id, owners(row, values), content);
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
		public List<Key> keys(Draft row) {
			return KnownEntries.keys(row.id(), row.content().title());
		}

		@Override
		public KeyIndex known() {
			return this.known;
		}

	}

}
