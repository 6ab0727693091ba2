package org.caiqiao;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionBuilder;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caiqiao.People.as;

/** Lists ask the database as often for twenty rows as for two. */
@IntegrationTest
class ListingStatementsIntegrationTests {

	private static final int FEW = 2;

	private static final int MANY = 18;

	private final MockMvcTester pages;

	private final Statements statements;

	private final Members members;

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InstitutionManagement institutions;

	private final NeedImport needs;

	private final AchievementImport achievements;

	private final String few = mark();

	private final String many = mark();

	ListingStatementsIntegrationTests(@Autowired MockMvcTester pages, @Autowired Statements statements,
			@Autowired Members members, @Autowired People people, @Autowired CompanyManagement companies,
			@Autowired ExpertManagement experts, @Autowired InstitutionManagement institutions,
			@Autowired NeedImport needs, @Autowired AchievementImport achievements) {
		this.pages = pages;
		this.statements = statements;
		this.members = members;
		this.people = people;
		this.companies = companies;
		this.experts = experts;
		this.institutions = institutions;
		this.needs = needs;
		this.achievements = achievements;
	}

	@ParameterizedTest
	@EnumSource
	void ofMembersForTheOffice(Members.Kind kind) {
		this.members.approved(kind, names(this.few, FEW));
		this.members.approved(kind, names(this.many, MANY));
		sameFor("/office" + kind.path() + "?q=" + this.few, "/office" + kind.path() + "?q=" + this.many,
				this.people.with(Role.OFFICER), this.people.with(Role.OFFICER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/needs?q=", "/office/needs?q=", "/achievements?q=", "/office/achievements?q=",
			"/search?q=", "/office/export.csv?list=/needs&q=", "/office/export.xlsx?list=/achievements&q=" })
	void ofTextsEachOfAnotherMember(String address) {
		publish(this.few, FEW);
		publish(this.many, MANY);
		sameFor(address + this.few, address + this.many, this.people.with(Role.OFFICER),
				this.people.with(Role.OFFICER));
	}

	@Test
	void ofOnesOwnNeeds() {
		SignedIn one = companyWithNeeds(this.few, FEW);
		SignedIn other = companyWithNeeds(this.many, MANY);
		sameFor("/needs/mine", "/needs/mine", one, other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/experts/mine", "/achievements/mine" })
	void ofAnInstitutionsOwn(String page) {
		sameFor(page, page, institutionWithExperts(this.few, FEW), institutionWithExperts(this.many, MANY));
	}

	@Test
	void ofAnInstitutionsExpertsOnItsPage() {
		InstitutionId one = institution(this.few, FEW);
		InstitutionId other = institution(this.many, MANY);
		SignedIn reader = this.people.with(Role.COMPANY);
		sameFor("/institutions/" + one.value(), "/institutions/" + other.value(), reader, reader);
	}

	private void sameFor(String few, String many, SignedIn readerOfFew, SignedIn readerOfMany) {
		// What is read once only, such as code lists, does not count.
		open(many, readerOfMany);
		long forFew = this.statements.of(() -> open(few, readerOfFew));
		long forMany = this.statements.of(() -> open(many, readerOfMany));
		assertThat(forMany).as(many).isEqualTo(forFew);
	}

	private void open(String address, SignedIn reader) {
		assertThat(this.pages.get().uri(URI.create(address)).with(as(reader))).hasStatusOk();
	}

	private void publish(String mark, int count) {
		var owners = this.members.approved(Members.Kind.COMPANY, names("企业" + mark, count));
		var authors = this.members.approved(Members.Kind.EXPERT, names("专家" + mark, count));
		this.needs.publish(IntStream.range(0, count)
			.mapToObj(n -> new NeedImport.Row(new CompanyId(owners.get(n)), NeedContent.of(mark + " 需求" + n, "内容"),
					Origin.PORTAL))
			.toList());
		this.achievements.publish(IntStream.range(0, count)
			.mapToObj(n -> new AchievementImport.Row(new AchievementOwners(Set.of(new ExpertId(authors.get(n))), null),
					AchievementContent.of(mark + " 成果" + n, "内容"), Origin.PORTAL))
			.toList());
	}

	private SignedIn companyWithNeeds(String mark, int count) {
		SignedIn who = this.people.with(Role.COMPANY);
		CompanyId company = this.companies.importAll(List.of(CompanyBuilder.company().name(mark).draft()), 6)
			.getFirst();
		this.companies.addRepresentative(company, who.accountId());
		this.needs.publish(IntStream.range(0, count)
			.mapToObj(n -> new NeedImport.Row(company, NeedContent.of(mark + " 需求" + n, "内容"), Origin.PORTAL))
			.toList());
		return who;
	}

	private SignedIn institutionWithExperts(String mark, int count) {
		SignedIn who = this.people.with(Role.INSTITUTION);
		this.institutions.addRepresentative(institution(mark, count), who.accountId());
		return who;
	}

	private InstitutionId institution(String mark, int count) {
		InstitutionId institution = this.institutions
			.importAll(List.of(InstitutionBuilder.institution().name(mark).draft()), 6)
			.getFirst();
		var authors = this.experts.importAll(IntStream.range(0, count)
			.mapToObj(n -> ExpertBuilder.expert().name(mark + " " + n).institution(institution).draft())
			.toList(), 6);
		var rows = new ArrayList<AchievementImport.Row>();
		authors.forEach(expert -> rows.add(new AchievementImport.Row(new AchievementOwners(Set.of(expert), institution),
				AchievementContent.of(mark + " 成果", "内容"), Origin.PORTAL)));
		this.achievements.publish(rows);
		return institution;
	}

	private static String[] names(String start, int count) {
		return IntStream.range(0, count).mapToObj(n -> start + " " + n).toArray(String[]::new);
	}

	/** A word that no other test has, in letters that the index does not cut. */
	private static String mark() {
		return "zz" + UUID.randomUUID().toString().replaceAll("[-\\d]", "x");
	}

}
