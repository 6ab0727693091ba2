package org.caiqiao.savedsearch;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads what follows the question mark of an address. */
final class Queries {

	private Queries() {
	}

	/** The parameters, decoded. */
	static MultiValueMap<String, String> read(@Nullable String query) {
		var decoded = new LinkedMultiValueMap<String, String>();
		UriComponentsBuilder.newInstance()
			.query((query != null) ? query : "")
			.build()
			.getQueryParams()
			.forEach(
					(name, values) -> values.forEach(value -> decoded.add(name, (value != null) ? decode(value) : "")));
		return decoded;
	}

	private static String decode(String value) {
		try {
			return UriUtils.decode(value.replace("+", "%20"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
