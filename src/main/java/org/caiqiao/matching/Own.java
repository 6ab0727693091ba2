package org.caiqiao.matching;

import java.util.List;
import java.util.Optional;

import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertId;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedManagement;
import org.caiqiao.need.NeedProfile;

import org.springframework.stereotype.Component;

/**
 * What a member has in the index: a company its public needs, an expert himself or
 * herself.
 */
@Component
class Own {

	/** So many of a company's needs are looked at; all matches are on their pages. */
	private static final int NEEDS = 5;

	private final NeedManagement needs;

	private final ExpertManagement experts;

	Own(NeedManagement needs, ExpertManagement experts) {
		this.needs = needs;
		this.experts = experts;
	}

	/** The public needs of the company that this person speaks for, the newest first. */
	List<NeedProfile> needs(SignedIn who) {
		return this.needs.publishedFor(who.accountId(), NEEDS);
	}

	/** The expert that this person is. */
	Optional<ExpertId> expert(SignedIn who) {
		return this.experts.ofAccount(who.accountId());
	}

	/** Those that things of a kind can be matched with. */
	List<Subject> facing(Kind kind, SignedIn who) {
		return kind.asks()
				? expert(who).stream().map(expert -> MatchTexts.subject(Kind.EXPERT, expert.value())).toList()
				: needs(who).stream().map(need -> MatchTexts.subject(Kind.NEED, need.id().value())).toList();
	}

}
