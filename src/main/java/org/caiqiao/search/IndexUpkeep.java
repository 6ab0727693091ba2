package org.caiqiao.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index whole. It is rebuilt from the database, while the portal serves, when
 * it is missing, was made for other fields or analyzers, or when the portal did not stop
 * in an orderly way: the index may then lack its last second.
 */
@Component
public class IndexUpkeep {

	/** Raise it when an analyzer changes: the fields' description does not show that. */
	private static final String ANALYSIS_VERSION = "1";

	private static final String CLEAN = " clean";

	private static final Logger log = LoggerFactory.getLogger(IndexUpkeep.class);

	private final EntityManagerFactory factory;

	private final Path marker;

	private final AtomicReference<@Nullable RebuildProgress> running = new AtomicReference<>();

	private boolean whole;

	IndexUpkeep(EntityManagerFactory factory, @Value("${caiqiao.data:data}") Path data) {
		this.factory = factory;
		this.marker = data.resolve("index").resolve("made-for");
	}

	@EventListener(ApplicationReadyEvent.class)
	void rebuildWhereNeeded() {
		String wanted = version();
		String found = read();
		write(wanted);
		if (found.equals(wanted + CLEAN)) {
			this.whole = true;
		}
		else {
			log.info("The index is {}: it is rebuilt in the background.",
					found.isEmpty() ? "missing" : found.startsWith(wanted) ? "perhaps not complete" : "outdated");
			rebuild();
		}
	}

	/**
	 * Rebuilds the whole index in the background; does nothing new when that is under way
	 * already.
	 * @return ends with the rebuild
	 */
	public CompletableFuture<Void> rebuild() {
		var progress = new RebuildProgress();
		RebuildProgress before = this.running.compareAndExchange(null, progress);
		if (before != null) {
			return before.end();
		}
		var end = Search.mapping(this.factory)
			.scope(Object.class)
			.massIndexer()
			.threadsToLoadObjects(1)
			.batchSizeToLoadObjects(200)
			.monitor(progress)
			.start()
			.toCompletableFuture()
			.whenComplete((done, failure) -> {
				this.running.set(null);
				this.whole = failure == null;
				if (failure == null) {
					log.info("The index is whole: {} entries.", progress.done());
				}
				else {
					log.error("The index could not be rebuilt.", failure);
				}
			})
			.<Void>thenApply(done -> null);
		progress.endsWith(end);
		return end;
	}

	/** How far a rebuild is, 0 to 100; null when none runs. */
	public @Nullable Integer percent() {
		RebuildProgress progress = this.running.get();
		return (progress != null) ? progress.percent() : null;
	}

	@PreDestroy
	void noteOrderlyStop() {
		if (this.whole) {
			write(version() + CLEAN);
		}
	}

	private String version() {
		SearchMapping mapping = Search.mapping(this.factory);
		var fields = new TreeSet<String>();
		mapping.allIndexedEntities()
			.forEach(entity -> entity.indexManager()
				.descriptor()
				.staticFields()
				.forEach(field -> fields.add(entity.jpaName() + "." + field.absolutePath() + ":"
						+ (field.isValueField() ? new TreeSet<>(field.toValueField().type().traits()) : "object"))));
		return Integer.toHexString((ANALYSIS_VERSION + fields).hashCode());
	}

	private String read() {
		try {
			return Files.exists(this.marker) ? Files.readString(this.marker).strip() : "";
		}
		catch (IOException ex) {
			return "";
		}
	}

	private void write(String state) {
		try {
			Files.createDirectories(this.marker.getParent());
			Files.writeString(this.marker, state);
		}
		catch (IOException ex) {
			throw new CompletionException("The index folder " + this.marker.getParent() + " can't be written", ex);
		}
	}

}
