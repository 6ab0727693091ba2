package org.caiqiao.member;

import org.caiqiao.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a member with a credit code, which the office may let pass although
 * its check characters are wrong.
 */
public interface CodedDetails<D extends CodedDetails<D>> extends MemberDetails {

	/** Null where unknown. */
	@Nullable CreditCode creditCode();

	/** Why the office lets the code pass; empty otherwise. */
	String codeOverride();

	/** The same with another reason for a code that fails its checks. */
	D withOverride(String reason);

	/** Whether the office's reason is what lets the code pass. */
	default boolean overridden() {
		CreditCode code = creditCode();
		return code != null && code.verdict() != CreditCode.Verdict.OK;
	}

	/** The same, if the code may pass; a reason is kept only as long as it is needed. */
	default D checked() {
		CreditCode code = creditCode();
		if (code != null) {
			code.require(codeOverride());
		}
		return withOverride(overridden() ? codeOverride() : "");
	}

}
