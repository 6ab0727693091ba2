package org.caiqiao.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.caiqiao.achievement.AchievementContent;
import org.caiqiao.achievement.AchievementImport;
import org.caiqiao.achievement.AchievementOwners;
import org.caiqiao.company.CompanyDetails;
import org.caiqiao.company.CompanyDraft;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.demo.DemoFiles.AchievementEntry;
import org.caiqiao.demo.DemoFiles.CompanyEntry;
import org.caiqiao.demo.DemoFiles.ExpertEntry;
import org.caiqiao.demo.DemoFiles.InstitutionEntry;
import org.caiqiao.demo.DemoFiles.InvestorEntry;
import org.caiqiao.demo.DemoFiles.NeedEntry;
import org.caiqiao.expert.ExpertDetails;
import org.caiqiao.expert.ExpertDraft;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionDetails;
import org.caiqiao.institution.InstitutionDraft;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorDetails;
import org.caiqiao.investor.InvestorDraft;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.OrcidId;
import org.caiqiao.shared.Origin;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the invented members and listings of the demo district through the services of
 * their modules.
 */
@Component
class DemoDistrict {

	/** Drafts of the demo district belong to no import. */
	private static final long NO_IMPORT = 0;

	private final DemoFiles files;

	private final InstitutionManagement institutions;

	private final ExpertManagement experts;

	private final CompanyManagement companies;

	private final InvestorManagement investors;

	private final AchievementImport achievements;

	private final NeedImport needs;

	private final Clock clock;

	DemoDistrict(JsonMapper json, InstitutionManagement institutions, ExpertManagement experts,
			CompanyManagement companies, InvestorManagement investors, AchievementImport achievements, NeedImport needs,
			Clock clock) {
		this.files = new DemoFiles(json);
		this.institutions = institutions;
		this.experts = experts;
		this.companies = companies;
		this.investors = investors;
		this.achievements = achievements;
		this.needs = needs;
		this.clock = clock;
	}

	/** Writes it all; to be called in a transaction. */
	DemoMembers write() {
		var institutionIds = institutions();
		var expertIds = experts(institutionIds);
		var companyIds = companies();
		var investorIds = investors();
		achievements(institutionIds, expertIds);
		needs(companyIds);
		return new DemoMembers(first(institutionIds), first(expertIds), first(companyIds), first(investorIds));
	}

	private Map<String, InstitutionId> institutions() {
		var entries = this.files.read("institutions.json", InstitutionEntry.class);
		return byKey(entries.stream().map(InstitutionEntry::key).toList(), this.institutions.importAll(entries.stream()
			.map(entry -> new InstitutionDraft(new InstitutionDetails(entry.name(), entry.shortName(), entry.kind(),
					entry.affiliation(), entry.intro(), entry.website(), entry.contact()), entry.key(), true))
			.toList(), NO_IMPORT));
	}

	private Map<String, ExpertId> experts(Map<String, InstitutionId> institutionIds) {
		var entries = this.files.read("experts.json", ExpertEntry.class);
		return byKey(entries.stream().map(ExpertEntry::key).toList(), this.experts.importAll(entries.stream()
			.map(entry -> new ExpertDraft(new ExpertDetails(entry.name(), entry.title(), entry.academician(),
					institutionIds.get(entry.institution()), "", entry.fields(), entry.disciplines(), entry.abilities(),
					entry.intro(), (entry.orcid() != null) ? new OrcidId(entry.orcid()) : null, entry.works(),
					entry.contact()), entry.key(), true))
			.toList(), NO_IMPORT));
	}

	private Map<String, CompanyId> companies() {
		var entries = this.files.read("companies.json", CompanyEntry.class);
		return byKey(entries.stream().map(CompanyEntry::key).toList(),
				this.companies.importAll(entries.stream()
					.map(entry -> new CompanyDraft(
							new CompanyDetails(entry.name(), new CreditCode(entry.creditCode()), "", entry.industry(),
									entry.scale(), entry.division(), entry.intro(), entry.website(), entry.contact()),
							entry.key(), true))
					.toList(), NO_IMPORT));
	}

	private Map<String, InvestorId> investors() {
		var entries = this.files.read("investors.json", InvestorEntry.class);
		return byKey(entries.stream().map(InvestorEntry::key).toList(), this.investors.importAll(entries.stream()
			.map(entry -> new InvestorDraft(new InvestorDetails(entry.name(), new CreditCode(entry.creditCode()), "",
					entry.thesis(), entry.stages(), entry.fields(), entry.ticketMin(), entry.ticketMax(), entry.intro(),
					"", entry.contact()), entry.key(), true))
			.toList(), NO_IMPORT));
	}

	private void achievements(Map<String, InstitutionId> institutionIds, Map<String, ExpertId> expertIds) {
		this.achievements.publish(
				this.files.read("achievements.json", AchievementEntry.class)
					.stream()
					.map(entry -> new AchievementImport.Row(new AchievementOwners(
							entry.owners().stream().map(key -> known(expertIds, key)).collect(Collectors.toSet()),
							known(institutionIds, entry.institution())),
							new AchievementContent(entry.title(), entry.useInOneSentence(), entry.problem(),
									entry.advantage(), entry.text(), entry.keywords(), entry.trl(), entry.ip(),
									entry.cooperationWays().stream().map(Enum::name).toList(), entry.priceWay(),
									entry.askingPrice(), entry.fields(), entry.disciplines(),
									entry.strategicIndustries(), entry.membersText(), false),
							Origin.demo(entry.key())))
					.toList());
		this.achievements.announce(NO_IMPORT);
	}

	private void needs(Map<String, CompanyId> companyIds) {
		LocalDate today = LocalDate.now(this.clock);
		this.needs.publish(this.files.read("needs.json", NeedEntry.class)
			.stream()
			.map(entry -> new NeedImport.Row(known(companyIds, entry.company()),
					new NeedContent(entry.kind(), entry.title(), entry.problem(), entry.target(), entry.presentValue(),
							entry.tried(), entry.constraints(), entry.budgetMin(), entry.budgetMax(),
							(entry.deadlineInDays() != null) ? today.plusDays(entry.deadlineInDays()) : null,
							entry.fields(), entry.industry(), entry.keywords(), entry.membersText(),
							entry.hideCompany(), false),
					Origin.demo(entry.key())))
			.toList());
		this.needs.announce(NO_IMPORT);
	}

	/** Removes it all; to be called in a transaction. */
	void erase() {
		while (this.needs.removeDemo(500) > 0) {
			continue;
		}
		while (this.achievements.removeDemo(500) > 0) {
			continue;
		}
		this.experts.removeDemo();
		this.companies.removeDemo();
		this.investors.removeDemo();
		this.institutions.removeDemo();
	}

	private static <T> Map<String, T> byKey(List<String> keys, List<T> ids) {
		var map = new HashMap<String, T>();
		for (int i = 0; i < keys.size(); i++) {
			map.put(keys.get(i), ids.get(i));
		}
		return map;
	}

	private static <T> T known(Map<String, T> ids, String key) {
		T id = ids.get(key);
		if (id == null) {
			throw new IllegalStateException("The demo files name " + key + " but do not describe it");
		}
		return id;
	}

	private static <T> T first(Map<String, T> ids) {
		return known(ids, ids.keySet().stream().sorted().findFirst().orElseThrow());
	}

}
