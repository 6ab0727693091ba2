package org.caiqiao.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.Role;
import org.caiqiao.account.SignedIn;
import org.caiqiao.achievement.AchievementId;
import org.caiqiao.achievement.AchievementManagement;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.institution.InstitutionId;
import org.caiqiao.institution.InstitutionManagement;
import org.caiqiao.investor.InvestorId;
import org.caiqiao.investor.InvestorManagement;
import org.caiqiao.need.NeedId;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.shared.Contact;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Knows who speaks for whom, and whose a thing is. */
@Component
class Parties {

	private final CompanyManagement companies;

	private final ExpertManagement experts;

	private final InvestorManagement investors;

	private final InstitutionManagement institutions;

	private final NeedManagement needs;

	private final AchievementManagement achievements;

	Parties(CompanyManagement companies, ExpertManagement experts, InvestorManagement investors,
			InstitutionManagement institutions, NeedManagement needs, AchievementManagement achievements) {
		this.companies = companies;
		this.experts = experts;
		this.investors = investors;
		this.institutions = institutions;
		this.needs = needs;
		this.achievements = achievements;
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

	/**
	 * Whose a public thing is; empty if there is no such public thing. The office stands
	 * in where nobody is known.
	 */
	Optional<Party> owner(Subject subject) {
		return switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).filter(need -> need.published()).map(need -> {
				CompanyId company = need.company();
				return (company != null) ? new Party(Party.Kind.COMPANY, company.value()) : Party.OFFICE;
			});
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(subject.id()))
				.filter(achievement -> achievement.published())
				.map(achievement -> {
					InstitutionId institution = achievement.owners().institution();
					Party holder = (institution != null) ? new Party(Party.Kind.INSTITUTION, institution.value())
							: Party.OFFICE;
					return achievement.owners()
						.experts()
						.stream()
						.map(ExpertId::value)
						.sorted()
						.findFirst()
						.map(expert -> new Party(Party.Kind.EXPERT, expert))
						.orElse(holder);
				});
			case EXPERT -> this.experts.find(new ExpertId(subject.id()))
				.filter(expert -> expert.visible())
				.map(expert -> new Party(Party.Kind.EXPERT, subject.id()));
		};
	}

	/** The title of a thing, or its number where it is gone. */
	String title(Subject subject) {
		Optional<String> title = switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).map(need -> need.content().title());
			case ACHIEVEMENT ->
				this.achievements.find(new AchievementId(subject.id())).map(found -> found.content().title());
			case EXPERT -> this.experts.find(new ExpertId(subject.id())).map(expert -> expert.name());
		};
		return title.orElse("#" + subject.id());
	}

	/** What a thing's members' layer says; empty where there is none. */
	String membersText(Subject subject) {
		Optional<String> text = switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).map(need -> need.content().membersText());
			case ACHIEVEMENT ->
				this.achievements.find(new AchievementId(subject.id())).map(found -> found.content().membersText());
			case EXPERT -> Optional.empty();
		};
		return text.orElse("");
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

	/** Whether a thing is still there, in whatever state. */
	boolean exists(Subject subject) {
		return switch (subject.kind()) {
			case NEED -> this.needs.find(new NeedId(subject.id())).isPresent();
			case ACHIEVEMENT -> this.achievements.find(new AchievementId(subject.id())).isPresent();
			case EXPERT -> this.experts.find(new ExpertId(subject.id())).isPresent();
		};
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
