package org.caiqiao.investor;

import org.caiqiao.member.MemberDraft;
import org.jspecify.annotations.Nullable;

/**
 * An investor to be entered by an import or the demo district; it is let in at once.
 *
 * @param sourceRef its id in the file; null where the file gives none
 * @param demo whether it is an invented one of the demo district
 */
public record InvestorDraft(InvestorDetails details, @Nullable String sourceRef,
		boolean demo) implements MemberDraft<InvestorDetails> {
}
