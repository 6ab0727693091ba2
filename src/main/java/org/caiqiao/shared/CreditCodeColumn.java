package org.caiqiao.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores credit codes as text. */
@Converter(autoApply = true)
public class CreditCodeColumn implements AttributeConverter<@Nullable CreditCode, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable CreditCode code) {
		return (code != null) ? code.value() : null;
	}

	@Override
	public @Nullable CreditCode convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new CreditCode(column) : null;
	}

}
