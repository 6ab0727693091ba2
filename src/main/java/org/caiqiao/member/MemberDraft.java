package org.caiqiao.member;

import org.jspecify.annotations.Nullable;

/** A member to be entered by an import or the demo district; it is let in at once. */
public interface MemberDraft<D> {

	D details();

	/** Its id in the file; null where the file gives none. */
	@Nullable String sourceRef();

	/** Whether it is an invented one of the demo district. */
	boolean demo();

}
