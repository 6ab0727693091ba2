package org.caiqiao.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores ORCID iDs as text. */
@Converter(autoApply = true)
public class OrcidIdColumn implements AttributeConverter<@Nullable OrcidId, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable OrcidId id) {
		return (id != null) ? id.value() : null;
	}

	@Override
	public @Nullable OrcidId convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? new OrcidId(column) : null;
	}

}
