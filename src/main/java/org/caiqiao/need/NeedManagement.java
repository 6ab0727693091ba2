package org.caiqiao.need;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.caiqiao.account.AccountId;
import org.caiqiao.account.SignedIn;
import org.caiqiao.company.CompanyId;
import org.caiqiao.company.CompanyManagement;
import org.caiqiao.publication.PublicationManagement;
import org.caiqiao.publication.PublicationSteps;
import org.caiqiao.shared.Conflict;
import org.caiqiao.shared.Origin;
import org.caiqiao.shared.Rejected;
import org.caiqiao.taxonomy.CodeList;
import org.caiqiao.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one place where needs are written, each time on behalf of somebody who may. */
@Service
@Transactional(readOnly = true)
public class NeedManagement extends PublicationManagement<Need, NeedId, NeedProfile> {

	private final Needs needs;

	private final CompanyManagement companies;

	private final NeedOriginals originals;

	private final Taxonomy taxonomy;

	private final Clock clock;

	NeedManagement(Needs needs, CompanyManagement companies, PublicationSteps steps, NeedOriginals originals,
			Taxonomy taxonomy, Clock clock, @Value("${caiqiao.need.published-days:180}") int publishedDays) {
		super(Need.KIND, needs, steps, publishedDays);
		this.needs = needs;
		this.companies = companies;
		this.originals = originals;
		this.taxonomy = taxonomy;
		this.clock = clock;
	}

	/**
	 * Begins a need: for the author's own company, or, by an officer, for any company or
	 * none. The same words sent twice within a minute are one need.
	 * @throws Rejected if the author represents no company
	 */
	@Transactional
	public NeedId draft(SignedIn author, @Nullable CompanyId company, NeedContent content) {
		refuseUnknown(content);
		CompanyId owner = author.office() ? company : this.companies.representedBy(author.accountId())
			.orElseThrow(() -> Rejected.because("need.company.none"));
		boolean demo = owner != null && this.companies.find(owner).filter(found -> found.demo()).isPresent();
		return begin(author, content, content.problem(),
				() -> new Need(owner, author.accountId(), content, Origin.portal(demo), this.clock.instant()));
	}

	/**
	 * Takes the text anew. What the office changes of a company's text is kept beside it.
	 * @param version the version the author read, so that nobody's change is lost
	 * @throws Conflict if somebody else wrote in between
	 */
	@Transactional
	public void rewrite(SignedIn author, NeedId id, int version, NeedContent content) {
		Need need = writable(author, id.value(), version);
		refuseUnknown(content);
		if (author.office() && need.company() != null) {
			this.originals.keep(id, need.content());
		}
		else {
			this.originals.forget(id);
		}
		need.rewrite(content, this.clock.instant());
		saveRewritten(author, need);
	}

	/**
	 * Puts back what the company had written before the office changed it; nothing
	 * happens where it changed nothing.
	 * @throws Conflict if somebody else wrote in between
	 */
	@Transactional
	public void restore(SignedIn who, NeedId id, int version) {
		Need need = writable(who, id.value(), version);
		this.originals.of(id).ifPresent(original -> {
			need.rewrite(original, this.clock.instant());
			saveRewritten(who, need);
			this.originals.forget(id);
		});
	}

	private void refuseUnknown(NeedContent content) {
		content.refuseOddBudget();
		this.taxonomy.require(CodeList.FIELD, "fields", content.fields());
		String industry = content.industry();
		if (industry != null) {
			this.taxonomy.require(CodeList.INDUSTRY, "industry", List.of(industry));
		}
	}

	/** The public needs of the company that this account represents, the newest first. */
	public List<NeedProfile> publishedFor(AccountId account, int most) {
		return this.companies.representedBy(account)
			.map(company -> this.needs.publishedOf(company.value(), Limit.of(most)))
			.orElse(List.of())
			.stream()
			.map(Need::profile)
			.toList();
	}

	/** The public needs of a kind. */
	public Set<NeedId> publishedOf(NeedKind kind) {
		return this.needs.idsOf(kind).stream().map(NeedId::new).collect(Collectors.toSet());
	}

	/** The public needs of all these companies. */
	public List<NeedProfile> publishedOf(Collection<CompanyId> companies) {
		return companies.isEmpty() ? List.of()
				: profiles(this.needs.publishedOf(companies.stream().map(CompanyId::value).toList()));
	}

	/**
	 * Whether this person may write it: the office, and whoever represents its company.
	 */
	@Override
	public boolean mayWrite(@Nullable SignedIn who, NeedProfile need) {
		return who != null && (who.office() || (need.company() != null
				&& this.companies.representedBy(who.accountId()).filter(need.company()::equals).isPresent()));
	}

	@Override
	protected NeedProfile profile(Need need) {
		return need.profile();
	}

}
