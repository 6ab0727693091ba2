package org.caiqiao.matching.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

import org.apache.lucene.util.BytesRef;

/**
 * Pieces as bytes, as the index keeps them. Whoever changes this raises {@link #VERSION}.
 */
final class PieceCodec {

	/** Version of these bytes and of what the tokens are. */
	static final int VERSION = 4;

	private PieceCodec() {
	}

	static BytesRef encode(Piece piece) {
		var bytes = new ByteArrayOutputStream();
		try (var out = new DataOutputStream(bytes)) {
			out.writeByte(piece.subject().kind().ordinal());
			out.writeUTF(piece.subject().id());
			out.writeUTF(piece.name());
			out.writeLong(piece.fingerprint());
			Terms terms = piece.terms();
			out.writeInt(terms.size());
			for (int i = 0; i < terms.size(); i++) {
				out.writeLong(terms.key(i));
			}
			out.write(terms.prominent());
			out.write(terms.plain());
			float[] vector = piece.vector();
			byte[] kept = (vector != null) ? Vectors.toBytes(vector) : new byte[0];
			out.writeInt(kept.length);
			out.write(kept);
			out.writeByte(piece.fields().size());
			for (String field : new TreeSet<>(piece.fields())) {
				out.writeUTF(field);
			}
			Integer readiness = piece.readiness();
			out.writeByte((readiness != null) ? readiness : 0);
			FactsCodec.write(piece.facts(), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new BytesRef(bytes.toByteArray());
	}

	static Piece decode(BytesRef bytes) {
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
			var subject = new Subject(Kind.values()[in.readByte()], in.readUTF());
			String name = in.readUTF();
			long fingerprint = in.readLong();
			Terms terms = terms(in);
			byte[] kept = in.readNBytes(in.readInt());
			Set<String> fields = new LinkedHashSet<>();
			for (int left = in.readUnsignedByte(); left > 0; left--) {
				fields.add(in.readUTF());
			}
			byte readiness = in.readByte();
			return new Piece(subject, name, fingerprint, terms, terms.length(),
					(kept.length > 0) ? Vectors.fromBytes(kept) : null, fields,
					(readiness > 0) ? Integer.valueOf(readiness) : null, FactsCodec.read(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Terms terms(DataInputStream in) throws IOException {
		int size = in.readInt();
		var keys = new long[size];
		for (int i = 0; i < size; i++) {
			keys[i] = in.readLong();
		}
		return new Terms(keys, in.readNBytes(size), in.readNBytes(size));
	}

}
