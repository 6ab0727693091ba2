package org.caiqiao.expert;

import java.util.List;

import org.caiqiao.IntegrationTest;
import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
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

	private final ExpertWriting writing;

	private final People people;

	private final InstitutionManagement institutions;

	ExpertManagementIntegrationTests(@Autowired ExpertManagement experts, @Autowired ExpertWriting writing,
			@Autowired InstitutionManagement institutions, @Autowired People people) {
		this.experts = experts;
		this.writing = writing;
		this.institutions = institutions;
		this.people = people;
	}

	@Test
	void keepsEvidenceAndCodes() {
		var paper = new Work(WorkKind.PAPER, "小样本缺陷检测", "", 2024);
		var patent = new Work(WorkKind.PATENT, "一种光源", "用于弧面。", null);
		var account = this.people.with(Role.EXPERT).accountId();
		ExpertId id = this.experts.register(
				expert().fields("ai", "robot").orcid("0000-0002-1825-0097").work(paper).work(patent).details(),
				account);

		assertThat(this.experts.find(id)).hasValueSatisfying(profile -> {
			assertThat(profile.works()).containsExactly(paper, patent);
			assertThat(profile.fields()).containsExactly("ai", "robot");
			assertThat(profile.institution()).isNull();
			assertThat(profile.visible()).isFalse();
		});
		assertThat(this.experts.ofAccount(account)).contains(id);
	}

	@Test
	void anInstitutionsOfficeActsForItsExpertsAndForNoOthers() {
		SignedIn office = this.people.with(Role.INSTITUTION);
		InstitutionId institution = this.institutions.importAll(List.of(InstitutionBuilder.institution().draft()), 921)
			.getFirst();
		this.institutions.addRepresentative(institution, office.accountId());
		ExpertId own = this.writing.enter(office, expert().details());
		ExpertId other = this.experts.importAll(List.of(expert().draft()), 921).getFirst();

		assertThat(this.experts.actedForBy(office.accountId())).containsExactly(own);
		assertThat(this.experts.actors(own)).containsExactly(office.accountId());
		assertThat(this.experts.actors(other)).isEmpty();
		assertThat(this.experts.mayWrite(office, own)).isTrue();
		assertThat(this.experts.mayWrite(office, other)).isFalse();
		assertThat(this.experts.find(own)).hasValueSatisfying(profile -> {
			assertThat(profile.institution()).isEqualTo(institution);
			assertThat(profile.visible()).isFalse();
		});
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
