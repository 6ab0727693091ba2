package org.caiqiao.investor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.shared.Contact;
import org.caiqiao.shared.MemberDecision;
import org.caiqiao.shared.MemberStatus;
import org.caiqiao.shared.Membership;
import org.caiqiao.shared.Named;
import org.caiqiao.shared.NotFound;
import org.caiqiao.shared.Option;
import org.caiqiao.shared.Rejected;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells about investors, and who speaks for them. */
@Service
@Transactional(readOnly = true)
public class InvestorManagement {

	private final Investors investors;

	private final InvestorWriting writing;

	private final InvestorBulk bulk;

	InvestorManagement(Investors investors, InvestorWriting writing, InvestorBulk bulk) {
		this.investors = investors;
		this.writing = writing;
		this.bulk = bulk;
	}

	/** The investor that this account speaks for. */
	public Optional<InvestorId> representedBy(AccountId account) {
		return this.investors.idRepresentedBy(account.value()).map(InvestorId::new);
	}

	/** The investor in whatever state; whether it may be shown is told by its profile. */
	public Optional<InvestorProfile> find(InvestorId id) {
		return this.investors.findById(id.value()).map(Investor::profile);
	}

	/** Whom to talk to: only for whom it is open to. */
	public Optional<Contact> contact(InvestorId id) {
		return this.investors.findById(id.value()).map(investor -> investor.details().contact());
	}

	/** Where the investor stands with the office. */
	public Optional<Membership> membership(InvestorId id) {
		return this.investors.findById(id.value()).map(Investor::membership);
	}

	/** The accounts that speak for the investor. */
	public List<AccountId> representatives(InvestorId id) {
		return this.investors.findById(id.value()).map(Investor::representatives).orElse(List.of());
	}

	/** The names behind ids; unknown ids are left out. */
	public Map<Long, String> names(Collection<Long> ids) {
		return ids.isEmpty() ? Map.of()
				: this.investors.named(ids).stream().collect(Collectors.toMap(Named::id, Named::name));
	}

	/** All investors that everybody may see, as choices, by name. */
	public List<Option> options() {
		return this.investors.named(MemberStatus.APPROVED).stream().map(Named::option).toList();
	}

	/**
	 * Whether this person may write the investor: the office, and whoever speaks for it.
	 */
	public boolean mayWrite(@Nullable SignedIn who, InvestorId id) {
		return who != null && (who.office() || representedBy(who.accountId()).filter(id::equals).isPresent());
	}

	/** Lets one more account speak for the investor. */
	@Transactional
	public void addRepresentative(InvestorId id, AccountId account) {
		if (representedBy(account).isPresent()) {
			throw Rejected.field("email", "member.representative.elsewhere");
		}
		get(id).addRepresentative(account);
	}

	/** Lets a representative go; the last one can't. */
	@Transactional
	public void removeRepresentative(InvestorId id, AccountId account) {
		get(id).removeRepresentative(account);
	}

	/**
	 * An investor registers itself, through the account that will act for it.
	 * @throws Rejected of a field whose value only one investor may have
	 */
	@Transactional
	public InvestorId register(InvestorDetails details, AccountId account) {
		return this.writing.register(details, account);
	}

	/**
	 * Takes a decision on its membership.
	 * @param by the account that decides
	 * @param reason for the investor to read; needed for those that are reasoned
	 */
	@Transactional
	public void decide(InvestorId id, MemberDecision decision, AccountId by, String reason) {
		this.writing.decide(id, decision, by, reason);
	}

	/**
	 * Enters many at once; everybody may see them.
	 * @param importId the import they belong to; drafts of the demo district belong to
	 * none
	 * @return their ids in the order of the drafts
	 */
	@Transactional
	public List<InvestorId> importAll(List<InvestorDraft> drafts, long importId) {
		return this.bulk.importAll(drafts, importId);
	}

	/** Which of these ids of a file are known already. */
	public Set<String> known(Collection<String> sourceRefs) {
		return this.bulk.known(sourceRefs);
	}

	/** Takes a whole import back; returns how many it had brought. */
	@Transactional
	public int removeImported(long importId) {
		return this.bulk.removeImported(importId);
	}

	/** Removes those of the demo district; returns how many. */
	@Transactional
	public int removeDemo() {
		return this.bulk.removeDemo();
	}

	private Investor get(InvestorId id) {
		return this.investors.findById(id.value()).orElseThrow(() -> NotFound.of("investor", id.value()));
	}

}
