package org.caiqiao.expert;

import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.account.AccountId;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.expert.ExpertBuilder.expert;

@IntegrationTest
class ExpertManagementIntegrationTests {

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	ExpertManagementIntegrationTests(@Autowired ExpertManagement experts,
			@Autowired InstitutionManagement institutions) {
		this.experts = experts;
		this.institutions = institutions;
	}

	@Test
	void keepsEvidenceAndCodes() {
		var paper = new Work(Work.Kind.PAPER, "小样本缺陷检测", "", 2024);
		var patent = new Work(Work.Kind.PATENT, "一种光源", "用于弧面。", null);
		ExpertId id = this.experts.register(
				expert().fields("ai", "robot").orcid("0000-0002-1825-0097").work(paper).work(patent).details(),
				new AccountId(920001));

		assertThat(this.experts.find(id)).hasValueSatisfying(profile -> {
			assertThat(profile.works()).containsExactly(paper, patent);
			assertThat(profile.fields()).containsExactly("ai", "robot");
			assertThat(profile.institution()).isNull();
			assertThat(profile.visible()).isFalse();
		});
		assertThat(this.experts.ofAccount(new AccountId(920001))).contains(id);
	}

	@Test
	void anInstitutionsOfficeActsForItsExpertsAndForNoOthers() {
		var office = new AccountId(920002);
		InstitutionId institution = this.institutions.register(InstitutionBuilder.institution().details(), office);
		ExpertId own = this.experts.propose(expert().institution(institution).details());
		ExpertId other = this.experts.propose(expert().details());

		assertThat(this.experts.actedForBy(office)).containsExactly(own);
		assertThat(this.experts.actors(own)).containsExactly(office);
		assertThat(this.experts.actors(other)).isEmpty();
	}

	@Test
	void importedExpertsAreVisibleAtOnceAndGoWithTheirImport() {
		var ids = this.experts.importAll(List.of(expert().draft(), expert().draft()), 920);
		var values = ids.stream().map(ExpertId::value).toList();
		assertThat(this.experts.visible()).containsAll(values);
		assertThat(this.experts.profiles(values)).hasSize(2);

		assertThat(this.experts.removeImported(920)).isEqualTo(2);

		assertThat(this.experts.visible()).doesNotContainAnyElementsOf(values);
	}

}
