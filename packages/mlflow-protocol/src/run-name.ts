/**
 * Names for runs that come without one, in MLflow's style: adjective-noun-number, at most 20 characters
 * (mlflow 3.10.1 `utils/name_utils.py` gives the form; the words are our own).
 */
const adjectives =
  'able amber ample azure balmy basic bold brave breezy bright brisk bronze calm candid cheery civil clean clear clever cobalt cosmic crisp curious daring deft dreamy eager early earnest elastic even exact fair famous fancy fast fine firm fleet fluent fond fresh frosty gentle gilded glad golden grand grateful handy happy hardy hazel hearty honest humble ideal indigo ivory jade jolly keen kind large light lively loyal lucid lunar mellow merry mild mindful misty modest neat nimble noble novel olive open patient pearly plucky prime prompt proud pure quick quiet quirky radiant rapid ready robust rosy rustic sage scarlet serene sharp shiny silver simple smart smooth snug solar solid sound spry stable steady stellar sturdy subtle sunny super swift tame tender tidy trim true urban vast velvet vivid warm witty young zesty'.split(
    ' ',
  );
const nouns =
  'acorn alder arbor arrow aspen atlas aurora badger bamboo banjo basil bay beacon birch bison breeze bridge brook canyon cedar cello cliff cloud clover cobra comet condor coral cove crane creek crest cypress dahlia dale dawn delta dingo dune echo elder ember falcon fern fjord flint forest fossil fox galaxy gecko geyser glade glen grove gull harbor hare hazel heron hill hollow ibex iris island ivy jasper jungle kayak kelp koala lagoon lark laurel lemur lichen lilac lily llama lotus lynx magnet mango maple marsh marten meadow mesa meteor mink moose moss moth nebula newt oak oasis ocean ocelot orbit orchid osprey otter owl panda pebble pelican peony petrel pine planet plum pond poppy prairie puffin quail quartz rain raven reef ridge river robin rocket salmon seal shore sloth sparrow spruce stork stream summit swan tapir thistle thunder tiger toucan trail tulip tundra turtle valley violet walnut walrus willow wren yak zebra zephyr'.split(
    ' ',
  );

const MAX_LENGTH = 20;
const MAX_NUMBER = 1_000;

/**
 * @param random a source of numbers in [0, 1), injected so that tests can fix it
 * @example randomRunName(Math.random) // 'plucky-heron-417'
 */
export function randomRunName(random: () => number): string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] as string;
  let name = '';
  // As in MLflow: ten tries to stay within the length, then cut.
  for (let attempt = 0; attempt < 10; attempt++) {
    name = `${pick(adjectives)}-${pick(nouns)}-${Math.floor(random() * (MAX_NUMBER + 1))}`;
    if (name.length <= MAX_LENGTH) return name;
  }
  return name.slice(0, MAX_LENGTH);
}
