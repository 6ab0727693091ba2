package org.caiqiao.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.shared.Contact;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Knows the members, and who speaks for whom. */
@Component
class Parties {

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InvestorManagement investors;

	private final InstitutionManagement institutions;

	Parties(CompanyManagement companies, ExpertManagement experts, InvestorManagement investors,
			InstitutionManagement institutions) {
		this.companies = companies;
		this.experts = experts;
		this.investors = investors;
		this.institutions = institutions;
	}

	/**
	 * All members that this person speaks for. An institution's office speaks for its
	 * experts too.
	 */
	List<Party> of(SignedIn who) {
		var account = who.accountId();
		var parties = new ArrayList<Party>();
		if (who.has(Role.COMPANY)) {
			this.companies.representedBy(account)
				.ifPresent(company -> parties.add(new Party(Party.Kind.COMPANY, company.value())));
		}
		if (who.has(Role.INVESTOR)) {
			this.investors.representedBy(account)
				.ifPresent(investor -> parties.add(new Party(Party.Kind.INVESTOR, investor.value())));
		}
		if (who.has(Role.INSTITUTION)) {
			this.institutions.representedBy(account)
				.ifPresent(institution -> parties.add(new Party(Party.Kind.INSTITUTION, institution.value())));
		}
		if (who.has(Role.EXPERT) || who.has(Role.INSTITUTION)) {
			this.experts.actedForBy(account)
				.forEach(expert -> parties.add(new Party(Party.Kind.EXPERT, expert.value())));
		}
		return parties;
	}

	/** Whether a member is admitted: others see nothing of it, and it may not ask. */
	boolean admitted(Party party) {
		return switch (party.kind()) {
			case COMPANY -> this.companies.find(new CompanyId(party.id())).filter(found -> found.visible()).isPresent();
			case EXPERT -> this.experts.find(new ExpertId(party.id())).filter(found -> found.visible()).isPresent();
			case INVESTOR ->
				this.investors.find(new InvestorId(party.id())).filter(found -> found.visible()).isPresent();
			case INSTITUTION ->
				this.institutions.find(new InstitutionId(party.id())).filter(found -> found.visible()).isPresent();
			case OFFICE -> false;
		};
	}

	/** A member's name; null for the office and for members that are gone. */
	@Nullable String name(Party party) {
		var id = List.of(party.id());
		return switch (party.kind()) {
			case COMPANY -> this.companies.names(id).get(party.id());
			case EXPERT -> this.experts.names(id).get(party.id());
			case INVESTOR -> this.investors.names(id).get(party.id());
			case INSTITUTION -> this.institutions.names(id).get(party.id());
			case OFFICE -> null;
		};
	}

	/** Whether a member is still there, in whatever state; the office always is. */
	boolean exists(Party party) {
		return party.kind() == Party.Kind.OFFICE || name(party) != null;
	}

	/** Who speaks for a member; nobody for the office. */
	List<AccountId> people(Party party) {
		return switch (party.kind()) {
			case COMPANY -> this.companies.representatives(new CompanyId(party.id()));
			case EXPERT -> this.experts.actors(new ExpertId(party.id()));
			case INVESTOR -> this.investors.representatives(new InvestorId(party.id()));
			case INSTITUTION -> this.institutions.representatives(new InstitutionId(party.id()));
			case OFFICE -> List.of();
		};
	}

	/** How to reach a member; only for whom it is open to. */
	Optional<Contact> contact(Party party) {
		return switch (party.kind()) {
			case COMPANY -> this.companies.contact(new CompanyId(party.id()));
			case EXPERT -> this.experts.contact(new ExpertId(party.id()));
			case INVESTOR -> this.investors.contact(new InvestorId(party.id()));
			case INSTITUTION -> this.institutions.contact(new InstitutionId(party.id()));
			case OFFICE -> Optional.empty();
		};
	}

}
