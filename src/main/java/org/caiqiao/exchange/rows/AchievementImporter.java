package org.caiqiao.exchange.rows;

import java.util.List;

import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.achievement.CooperationWay;
import org.caiqiao.achievement.PriceWay;
import org.caiqiao.achievement.UnitConsent;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.shared.Origin;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Achievements of research. */
@Component
class AchievementImporter implements Importer<AchievementImporter.Draft> {

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
				Field.like("askingPrice", "120"), Field.of("consent", UnitConsent.class),
				Field.of("fields", CodeList.FIELD), Field.of("disciplines", CodeList.DISCIPLINE),
				Field.of("strategicIndustries", CodeList.STRATEGIC_INDUSTRY), Field.of("institution"),
				Field.of("experts"), Field.of("membersText"), Field.yesOrNo("secret"));
	}

	@Override
	public Session<Draft> begin() {
		return new AchievementSession(Directory.of(this.experts.options()), Directory.of(this.institutions.options()),
				this.achievements, this.readiness, this.words);
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

}
