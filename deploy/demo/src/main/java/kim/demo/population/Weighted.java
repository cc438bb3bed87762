package kim.demo.population;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/** A distribution: values, each with its share; the shares need not sum up to anything. */
final class Weighted<T> {

    private record Option<T>(T value, double share) {}

    private final List<Option<T>> options;

    private Weighted(List<Option<T>> options) {
        this.options = options;
    }

    static <T> Weighted<T> of(List<T> values, ToDoubleFunction<T> share) {
        return new Weighted<>(values.stream()
                .map(value -> new Option<>(value, share.applyAsDouble(value)))
                .toList());
    }

    <S> Weighted<S> map(Function<T, S> change) {
        return new Weighted<>(options.stream()
                .map(option -> new Option<>(change.apply(option.value()), option.share()))
                .toList());
    }

    /** What is left of the distribution where only some values are possible. */
    Weighted<T> among(Predicate<T> possible) {
        return new Weighted<>(
                options.stream().filter(option -> possible.test(option.value())).toList());
    }

    T pick(RandomGenerator random) {
        var point = random.nextDouble()
                * options.stream().mapToDouble(Option::share).sum();
        for (var option : options) {
            point -= option.share();
            if (point < 0) {
                return option.value();
            }
        }
        return options.getLast().value();
    }

    /** Different values, at most as many as there are. */
    List<T> pickSeveral(int count, RandomGenerator random) {
        var picked = new ArrayList<T>();
        var left = this;
        while (picked.size() < count && !left.options.isEmpty()) {
            var value = left.pick(random);
            picked.add(value);
            left = left.among(other -> !other.equals(value));
        }
        return picked;
    }
}
