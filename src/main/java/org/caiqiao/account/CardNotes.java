package org.caiqiao.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gathers what later modules write on cards; shown by
 * {@code fragments/listing :: listing} as {@code notes}.
 */
@Component
public class CardNotes {

	// Asked for late: the notes need services of modules that show lists themselves.
	private final ObjectProvider<CardNote> notes;

	CardNotes(ObjectProvider<CardNote> notes) {
		this.notes = notes;
	}

	/** The notes for this reader; visitors see none. */
	public Map<Long, CardNote.Note> of(String kind, Collection<Long> ids, @Nullable SignedIn who, Locale locale) {
		Map<Long, CardNote.Note> found = new HashMap<>();
		if (who != null && !ids.isEmpty()) {
			this.notes.forEach(note -> found.putAll(note.of(kind, ids, who, locale)));
		}
		return found;
	}

}
