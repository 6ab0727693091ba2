package org.caiqiao.club.minutes;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The text of minutes as its page sends it. */
record MinutesForm(@Size(max = Minutes.LONGEST) @Nullable String text) {

	String typed() {
		return (this.text != null) ? this.text : "";
	}

}
