package org.caiqiao.demo;

import java.util.Map;

import org.caiqiao.company.CompanyDetails;
import org.caiqiao.company.CompanyDraft;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.demo.DemoFiles.CompanyEntry;
import org.caiqiao.demo.DemoFiles.ExpertEntry;
import org.caiqiao.demo.DemoFiles.InstitutionEntry;
import org.caiqiao.demo.DemoFiles.InvestorEntry;
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
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.OrcidId;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes and removes the invented members of the demo district, through the services of
 * their modules.
 */
@Component
class DemoMembers {

	/** Drafts of the demo district belong to no import. */
	private static final long NO_IMPORT = 0;

	private final DemoFiles files;

	private final InstitutionManagement institutions;

	private final ExpertManagement experts;

	private final CompanyManagement companies;

	private final InvestorManagement investors;

	DemoMembers(JsonMapper json, InstitutionManagement institutions, ExpertManagement experts,
			CompanyManagement companies, InvestorManagement investors) {
		this.files = new DemoFiles(json);
		this.institutions = institutions;
		this.experts = experts;
		this.companies = companies;
		this.investors = investors;
	}

	DemoKeys write() {
		var institutionIds = institutions();
		return new DemoKeys(institutionIds, experts(institutionIds), companies(), investors());
	}

	void erase() {
		this.experts.removeDemo();
		this.companies.removeDemo();
		this.investors.removeDemo();
		this.institutions.removeDemo();
	}

	private Map<String, InstitutionId> institutions() {
		var entries = this.files.read("institutions.json", InstitutionEntry.class);
		return DemoKeys
			.byKey(entries.stream().map(InstitutionEntry::key).toList(), this.institutions.importAll(entries.stream()
				.map(entry -> new InstitutionDraft(new InstitutionDetails(entry.name(), entry.shortName(), entry.kind(),
						entry.affiliation(), entry.division(), entry.intro(), entry.website(), entry.contact()),
						entry.key(), true))
				.toList(), NO_IMPORT));
	}

	private Map<String, ExpertId> experts(Map<String, InstitutionId> institutionIds) {
		var entries = this.files.read("experts.json", ExpertEntry.class);
		return DemoKeys.byKey(entries.stream().map(ExpertEntry::key).toList(), this.experts.importAll(entries.stream()
			.map(entry -> new ExpertDraft(new ExpertDetails(entry.name(), entry.title(), entry.academician(),
					institutionIds.get(entry.institution()), "", entry.fields(), entry.disciplines(), entry.abilities(),
					entry.intro(), (entry.orcid() != null) ? new OrcidId(entry.orcid()) : null, entry.works(),
					entry.contact()), entry.key(), true))
			.toList(), NO_IMPORT));
	}

	private Map<String, CompanyId> companies() {
		var entries = this.files.read("companies.json", CompanyEntry.class);
		return DemoKeys.byKey(entries.stream().map(CompanyEntry::key).toList(),
				this.companies.importAll(entries.stream()
					.map(entry -> new CompanyDraft(
							new CompanyDetails(entry.name(), new CreditCode(entry.creditCode()), "", entry.industry(),
									entry.scale(), entry.division(), entry.intro(), entry.website(), entry.contact()),
							entry.key(), true))
					.toList(), NO_IMPORT));
	}

	private Map<String, InvestorId> investors() {
		var entries = this.files.read("investors.json", InvestorEntry.class);
		return DemoKeys
			.byKey(entries.stream().map(InvestorEntry::key).toList(), this.investors.importAll(entries.stream()
				.map(entry -> new InvestorDraft(new InvestorDetails(entry.name(), new CreditCode(entry.creditCode()),
						"", entry.thesis(), entry.stages(), entry.fields(), entry.ticketMin(), entry.ticketMax(),
						entry.intro(), "", entry.contact()), entry.key(), true))
				.toList(), NO_IMPORT));
	}

}
