package org.caiqiao.club;

import java.util.List;

import org.caiqiao.People;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyBuilder;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertBuilder;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.MatchedNow;
import org.caiqiao.need.NeedContent;
import org.caiqiao.need.NeedImport;
import org.caiqiao.shared.Origin;

import org.springframework.boot.test.context.TestComponent;

/** Members who can sign in, and whose texts are matched. */
@TestComponent
class Cast {

	private static final long OFFICER = 4711;

	private final People people;

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final NeedImport needs;

	private final MatchedNow matched;

	Cast(People people, CompanyManagement companies, ExpertManagement experts, NeedImport needs, MatchedNow matched) {
		this.people = people;
		this.companies = companies;
		this.experts = experts;
		this.needs = needs;
		this.matched = matched;
	}

	SignedIn officer() {
		return this.people.withPassword(Role.OFFICER);
	}

	Member expert(String name) {
		SignedIn who = this.people.withPassword(Role.EXPERT);
		ExpertId id = this.experts
			.importAll(List.of(ExpertBuilder.expert().name(name).abilities("产线图像检测、机器视觉缺陷识别。").draft()), OFFICER)
			.getFirst();
		this.experts.give(id, who.accountId());
		this.matched.expert(id.value());
		return new Member(name, who);
	}

	/** A company that looks for what the experts can do. */
	Member company(String name) {
		SignedIn who = this.people.withPassword(Role.COMPANY);
		CompanyId id = this.companies.importAll(List.of(CompanyBuilder.company().name(name).draft()), OFFICER)
			.getFirst();
		this.companies.addRepresentative(id, who.accountId());
		long need = this.needs
			.publish(
					List.of(new NeedImport.Row(id, NeedContent.of("产线图像检测的漏检", "产线图像检测问题：漏检率太高，靠人复检。"), Origin.PORTAL)))
			.getFirst()
			.value();
		this.matched.need(need);
		return new Member(name, who);
	}

	/**
	 * Somebody of the story.
	 *
	 * @param name how the pages call the member
	 * @param who speaks for it
	 */
	record Member(String name, SignedIn who) {
	}

}
