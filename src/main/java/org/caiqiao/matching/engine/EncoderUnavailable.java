package org.caiqiao.matching.engine;

import org.jspecify.annotations.Nullable;

/** The model that encodes texts cannot be used: matching goes on by words only. */
public class EncoderUnavailable extends Exception {

	public EncoderUnavailable(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
