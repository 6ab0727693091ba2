package org.caiqiao.matching;

import java.util.Collection;
import java.util.List;

import org.caiqiao.account.SignedIn;
import org.caiqiao.expert.ExpertManagement;
import org.caiqiao.matching.engine.Kind;
import org.caiqiao.matching.engine.Subject;
import org.caiqiao.need.NeedManagement;

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

	/** Those that things of a kind can be matched with. */
	Collection<Subject> facing(Kind kind, SignedIn who) {
		if (kind.asks()) {
			return this.experts.ofAccount(who.accountId())
				.stream()
				.map(expert -> MatchTexts.subject(Kind.EXPERT, expert.value()))
				.toList();
		}
		return this.needs.publishedFor(who.accountId(), NEEDS)
			.stream()
			.map(need -> MatchTexts.subject(Kind.NEED, need.id().value()))
			.toList();
	}

}
