package org.caiqiao.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.spring6.util.DetailedError;

import org.springframework.core.ResolvableType;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads from a form's constraints what its fields shall show; the form fragments call it
 * as {@code @forms}.
 */
class Forms {

	private static final Pattern INDEX = Pattern.compile("\\[[^]]*]");

	private static final Map<String, String> AUTOCOMPLETE = Map.of("email", "email", "displayName", "name", "phone",
			"tel", "contactName", "name", "contactPhone", "tel", "contactEmail", "email", "website", "url");

	/**
	 * Describes one input.
	 * @param form the bound form, or null where its values did not fit its types
	 * @param prefix start of the message keys of this form's labels
	 * @param name the property path within the form
	 */
	public FormField field(@Nullable Object form, String prefix, String name) {
		String plain = INDEX.matcher(name).replaceAll("");
		String key = prefix + "." + plain;
		Class<?> type = (form != null) ? form.getClass() : boundType();
		Field property = (type != null) ? property(ResolvableType.forClass(type), plain) : null;
		return new FormField(name, id(name), key + ".label", key + ".hint", key + ".unit",
				property != null && required(property), maxLength(property), AUTOCOMPLETE.get(plain));
	}

	/** The id that the input of a property path has in the page. */
	public String id(String name) {
		return name.replace("[", "-").replace("]", "").replace('.', '-');
	}

	/** Key of the label of a property, for lists of errors. */
	public String labelKey(String prefix, String name) {
		return prefix + "." + INDEX.matcher(name).replaceAll("") + ".label";
	}

	/** The usual start of a form's message keys: {@code need} for a {@code NeedForm}. */
	public String prefixOf(@Nullable Object form) {
		Class<?> type = (form != null) ? form.getClass() : boundType();
		String name = (type != null) ? type.getSimpleName() : "";
		return StringUtils.uncapitalize(name.endsWith("Form") ? name.substring(0, name.length() - 4) : name);
	}

	/** The errors in the order of the form's fields, those of the whole form first. */
	public List<DetailedError> inOrder(@Nullable Object form, List<DetailedError> errors) {
		Class<?> type = (form != null) ? form.getClass() : boundType();
		return errors.stream()
			.sorted(Comparator.comparing(error -> error.isGlobal() ? "" : place(type, error.getFieldName())))
			.toList();
	}

	/** Where a field stands among the components of the form and of its parts. */
	private static String place(@Nullable Class<?> form, String path) {
		var place = new StringBuilder();
		Class<?> type = form;
		for (String step : INDEX.matcher(path).replaceAll("").split("\\.")) {
			List<RecordComponent> parts = (type != null && type.isRecord()) ? List.of(type.getRecordComponents())
					: List.of();
			int at = parts.stream().map(RecordComponent::getName).toList().indexOf(step);
			place.append((char) ('A' + at));
			type = (at >= 0) ? parts.get(at).getType() : null;
		}
		return place.toString();
	}

	private static @Nullable Class<?> boundType() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		return (request != null)
				? (Class<?>) request.getAttribute(FormBinding.FORM_TYPE, RequestAttributes.SCOPE_REQUEST) : null;
	}

	private static @Nullable Field property(ResolvableType owner, String path) {
		Field found = null;
		ResolvableType type = owner;
		for (String step : path.split("\\.")) {
			Class<?> raw = type.resolve(Object.class);
			found = ReflectionUtils.findField(raw, step);
			if (found == null) {
				return null;
			}
			ResolvableType next = ResolvableType.forField(found, type);
			type = Iterable.class.isAssignableFrom(next.resolve(Object.class)) ? next.getGeneric() : next;
		}
		return found;
	}

	private static boolean required(Field property) {
		return Stream.of(NotBlank.class, NotNull.class, NotEmpty.class, AssertTrue.class)
			.anyMatch(property::isAnnotationPresent);
	}

	private static @Nullable Integer maxLength(@Nullable Field property) {
		Size size = annotation(property, Size.class);
		boolean text = property != null && property.getType() == String.class;
		return (size != null && text && size.max() < Integer.MAX_VALUE) ? size.max() : null;
	}

	private static <A extends Annotation> @Nullable A annotation(@Nullable Field property, Class<A> type) {
		return (property != null) ? property.getAnnotation(type) : null;
	}

}
