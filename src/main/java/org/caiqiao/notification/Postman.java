package org.caiqiao.notification;

/** Brings mail to where it belongs. */
interface Postman {

	/** Delivers, or throws: then it is tried again later. */
	void deliver(Mail mail);

}
