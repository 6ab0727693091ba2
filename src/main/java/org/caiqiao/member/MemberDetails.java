package org.caiqiao.member;

import org.caiqiao.search.ListedContent;
import org.caiqiao.shared.Contact;

/** What is said about a member. */
public interface MemberDetails extends ListedContent {

	String name();

	/** Whom to talk to; never public. */
	Contact contact();

	@Override
	default String headline() {
		return name();
	}

}
