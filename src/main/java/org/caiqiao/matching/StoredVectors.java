package org.caiqiao.matching;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.caiqiao.matching.engine.TextHash;
import org.caiqiao.matching.engine.Vectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Vectors of texts, kept in the database. */
@Component
class StoredVectors {

	private final JdbcTemplate database;

	StoredVectors(JdbcTemplate database) {
		this.database = database;
	}

	/** Those of these texts that are known. */
	Map<TextHash, float[]> of(String model, Collection<TextHash> texts) {
		var found = new HashMap<TextHash, float[]>();
		if (!texts.isEmpty()) {
			byte[][] hashes = texts.stream().map(TextHash::bytes).toArray(byte[][]::new);
			this.database.query(connection -> {
				var statement = connection.prepareStatement(
						"select text_hash, vector from matching_vector where model = ? and text_hash = any(?)");
				statement.setString(1, model);
				statement.setArray(2, connection.createArrayOf("bytea", hashes));
				return statement;
			}, row -> {
				found.put(TextHash.of(row.getBytes(1)), Vectors.fromBytes(row.getBytes(2)));
			});
		}
		return found;
	}

	/** Keeps them; one that is kept already stays. */
	void keep(String model, Map<TextHash, float[]> vectors) {
		this.database.batchUpdate("insert into matching_vector values (?, ?, ?) on conflict do nothing",
				vectors.entrySet()
					.stream()
					.map(entry -> new Object[] { model, entry.getKey().bytes(), Vectors.toBytes(entry.getValue()) })
					.toList(),
				new int[] { Types.VARCHAR, Types.BINARY, Types.BINARY });
	}

}
