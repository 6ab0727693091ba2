package org.caiqiao.company;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.caiqiao.account.AccountId;
import org.caiqiao.shared.CreditCode;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A company with those who speak for it. */
@Entity
class Company extends AbstractAggregateRoot<Company> {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "company")
	@SequenceGenerator(name = "company", sequenceName = "company_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@Embedded
	private CompanyDetails details;

	@Embedded
	private Membership membership;

	@Embedded
	private Origin origin;

	private Instant registeredAt;

	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "company_representative", joinColumns = @JoinColumn(name = "company_id"))
	@Column(name = "account_id")
	private Set<Long> representatives = new HashSet<>();

	Company(CompanyDetails details, Membership membership, Origin origin, Instant at) {
		this.membership = membership;
		this.origin = origin;
		this.registeredAt = at;
		write(details, at);
	}

	@SuppressWarnings("NullAway") // filled by Hibernate
	Company() {
	}

	/** Writes what it says about itself now. */
	void change(CompanyDetails details, Instant at) {
		write(details, at);
		if (this.membership.status().visible()) {
			registerEvent(new CompanyChanged(id()));
		}
	}

	private void write(CompanyDetails details, Instant at) {
		CreditCode code = details.creditCode();
		if (code != null && code.verdict() != CreditCode.Verdict.OK && details.codeOverride().isBlank()) {
			throw Rejected.field("creditCode", code.verdict().message());
		}
		this.details = details;
		this.changedAt = at;
	}

	/** Takes a decision on its membership, where its state allows it. */
	void decide(MemberDecision decision, AccountId by, Instant at, String reason) {
		this.membership = this.membership.after(decision, by.value(), at, reason);
		registerEvent(switch (decision.to()) {
			case PENDING -> new CompanyRegistered(id());
			case APPROVED -> new CompanyApproved(id());
			case DECLINED -> new CompanyDeclined(id());
			case SUSPENDED -> new CompanySuspended(id());
		});
	}

	void addRepresentative(AccountId account) {
		this.representatives.add(account.value());
	}

	/** Lets a representative go; somebody must remain to speak for the company. */
	void removeRepresentative(AccountId account) {
		if (this.representatives.equals(Set.of(account.value()))) {
			throw Rejected.because("member.representative.last");
		}
		this.representatives.remove(account.value());
	}

	boolean representedBy(AccountId account) {
		return this.representatives.contains(account.value());
	}

	List<AccountId> representatives() {
		return this.representatives.stream().sorted().map(AccountId::new).toList();
	}

	CompanyId id() {
		return new CompanyId(this.id);
	}

	int version() {
		return this.version;
	}

	Membership membership() {
		return this.membership;
	}

	CompanyDetails details() {
		return this.details;
	}

	CompanyProfile profile() {
		var of = this.details;
		return new CompanyProfile(id(), of.name(), of.creditCode(), of.industry(), of.scale(), of.division(),
				of.intro(), of.website(), this.membership.status(), this.origin.demo());
	}

}
